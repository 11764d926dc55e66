import { byteAt, SPACE } from './head.ts'
import { addToHash, resetHash } from './text-hash.ts'

const QUOTE: i32 = 0x22
const APOSTROPHE: i32 = 0x27
const WIDE_SPACE: i32 = 0x3000
// `false` is the longest word that readers take for something else.
const LONGEST_WORD: i32 = 5

/**
 * Whether the bytes of a value are a title that is certainly fine, and spelled so that it is compared with others as it
 * stands; then the hash is that of its text. ASCII, CJK, kana, Hangul, Latin and Cyrillic letters; all else is no verdict.
 */
export function scanTitle(start: i32, end: i32): boolean {
  if (start >= end) return false
  const first: i32 = byteAt(start)
  if (first === QUOTE || first === APOSTROPHE) {
    if (end - start < 3 || byteAt(end - 1) !== first) return false
    return scanText(start + 1, end - 1, first)
  }
  // A word, so that no reader takes it for anything but text.
  if (end - start <= LONGEST_WORD || !(isLetter(first) || first >= 0x80)) return false
  return scanText(start, end, 0)
}

/** `quote` is 0 for a text without. */
function scanText(start: i32, end: i32, quote: i32): boolean {
  if (byteAt(start) === SPACE || byteAt(end - 1) === SPACE) return false
  resetHash()
  // Any number of blanks counts as one.
  let isBlank: boolean = false
  for (let at: i32 = start; at < end; at++) {
    const byte: i32 = byteAt(at)
    if (byte < 0x80) {
      if (byte < SPACE || byte === 0x7f || byte === quote) return false
      // `<`, `&`: markup. `{`: a template. `\`: an escape. `:` and `#` end a text without quotes.
      if (byte === 0x3c || byte === 0x26 || byte === 0x7b || byte === 0x5c) return false
      if (quote === 0 && (byte === 0x3a || byte === 0x23)) return false
      if (byte !== SPACE || !isBlank) addToHash(byte)
      isBlank = byte === SPACE
    } else if (byte < 0xe0) {
      // Below it is a tail without a head.
      if (byte < 0xc2 || at + 1 >= end || !isTail(byteAt(at + 1))) return false
      const code: i32 = ((byte & 0x1f) << 6) | (byteAt(at + 1) & 0x3f)
      if (!isPlainLetter(code)) return false
      addToHash(code)
      isBlank = false
      at++
    } else {
      if (byte >= 0xf0 || at + 2 >= end || !isTail(byteAt(at + 1)) || !isTail(byteAt(at + 2))) return false
      const code: i32 = ((byte & 0x0f) << 12) | ((byteAt(at + 1) & 0x3f) << 6) | (byteAt(at + 2) & 0x3f)
      const isWide: boolean = code === WIDE_SPACE
      if (!isWide && !isPlainSign(code)) return false
      // At an end, these are looked at more closely.
      if ((isWide || isDash(code)) && (at === start || at + 3 === end)) return false
      if (!isWide) addToHash(code)
      else if (!isBlank) addToHash(SPACE)
      isBlank = isWide
      at += 2
    }
  }
  return true
}

/** Dashes and the ellipsis. */
function isDash(code: i32): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2026
}

function isLetter(byte: i32): boolean {
  const lower: i32 = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isTail(byte: i32): boolean {
  return (byte & 0xc0) === 0x80
}

/** Letters of Latin and Cyrillic, and the middle dot; none joins with what stands before it. */
function isPlainLetter(code: i32): boolean {
  return code === 0xb7 || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x45f)
}

/** Dashes, quotes and the ellipsis; CJK signs, kana, Han, Hangul and full-width ASCII. */
function isPlainSign(code: i32): boolean {
  if (code >= 0x3400) {
    if (code <= 0x9fff) return true
    return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff5e)
  }
  if (code >= 0x3001) return code <= 0x3029 || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30ff)
  return isDash(code) || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d
}

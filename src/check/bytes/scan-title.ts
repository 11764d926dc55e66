import type { TextHash } from '../hash-text.ts'

const SPACE = 0x20
const QUOTE = 0x22
const APOSTROPHE = 0x27
// `false` is the longest word that readers take for something else.
const LONGEST_WORD = 5

/**
 * Whether the bytes of a value are a title that is certainly fine, and spelled so that it is compared with others as it
 * stands; then the hash is that of its text. ASCII, CJK, kana, Hangul, Latin and Cyrillic letters; all else is no verdict.
 */
export function scanTitle(bytes: Uint8Array, start: number, end: number, hash: TextHash): boolean {
  const first = bytes[start]
  const quoted = first === QUOTE || first === APOSTROPHE
  if (quoted) {
    if (end - start < 3 || bytes[end - 1] !== first) return false
    return scanText(bytes, start + 1, end - 1, first, hash)
  }
  // A word, so that no reader takes it for anything but text.
  if (end - start <= LONGEST_WORD || first === undefined || !(isLetter(first) || first >= 0x80)) return false
  return scanText(bytes, start, end, 0, hash)
}

/** `quote` is 0 for a text without. */
function scanText(bytes: Uint8Array, start: number, end: number, quote: number, hash: TextHash): boolean {
  if (bytes[start] === SPACE || bytes[end - 1] === SPACE) return false
  hash.reset()
  let before = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      if (byte < SPACE || byte === 0x7f || byte === quote || (byte === SPACE && before === SPACE)) return false
      // `<`, `&`: markup. `{`: a template. `\`: an escape. `:` and `#` end a text without quotes.
      if (byte === 0x3c || byte === 0x26 || byte === 0x7b || byte === 0x5c) return false
      if (quote === 0 && (byte === 0x3a || byte === 0x23)) return false
      hash.add(byte)
    } else if (byte < 0xe0) {
      // Below it is a tail without a head.
      if (byte < 0xc2) return false
      const code = ((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f)
      if (at + 1 >= end || !isTail(bytes[at + 1]) || !isPlainLetter(code)) return false
      hash.add(code)
      at++
    } else {
      if (at + 2 >= end || !isTail(bytes[at + 1]) || !isTail(bytes[at + 2])) return false
      const code =
        ((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f)
      if (byte >= 0xf0 || !isPlainSign(code)) return false
      // At an end, these are looked at more closely.
      if (code < 0x3000 && (at === start || at + 3 === end)) return false
      hash.add(code)
      at += 2
    }
    before = byte
  }
  return true
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

/** Letters of Latin and Cyrillic, and the middle dot; none joins with what stands before it. */
function isPlainLetter(code: number): boolean {
  return code === 0xb7 || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x45f)
}

/** Dashes, quotes and the ellipsis; CJK signs, kana, Han, Hangul and full-width ASCII. */
function isPlainSign(code: number): boolean {
  if (code >= 0x3400) {
    if (code <= 0x9fff) return true
    return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff5e)
  }
  if (code >= 0x3001) return code <= 0x3029 || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30ff)
  return (
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026
  )
}

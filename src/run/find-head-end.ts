/** Turns the first bytes of a post into where its front matter ends, so that the body need not be read. */

const LF = 0x0a
const CR = 0x0d
const HASH = 0x23
// In bytes: what stands above the fields that an early end cuts off is a line or two.
const LONGEST_EMPTY = 1024
const DASH = 0x2d
const DOT = 0x2e

/**
 * A byte offset just after the closing fence line with its line break; `more` when the bytes end too early to tell;
 * `whole` when only the whole post can tell: no plain opening fence, or no closing one. With `atEnd`, never `more`.
 */
export function findHeadEnd(bytes: Uint8Array, length: number, atEnd: boolean): number | 'more' | 'whole' {
  const short = atEnd ? 'whole' : 'more'
  const start = bomLength(bytes, length)
  if (length < start + 3) return short
  const mark = bytes[start]
  // `---`, `+++` and `;;;` all end at a line of their own kind; YAML may end at `...` too, as the splitter reads it.
  if (mark !== DASH && mark !== 0x2b && mark !== 0x3b) return 'whole'
  const opener = endOfFence(bytes, start, length, mark, atEnd)
  if (opener === 'more' || opener === null) return opener ?? 'whole'
  let filled = false
  for (let line = opener; line < length; line++) {
    const first = bytes[line]
    if (first === mark || (mark === DASH && first === DOT)) {
      const end = endOfFence(bytes, line, length, first, atEnd)
      // An end before any field: whether they stand below it, only the text can tell.
      if (end !== null && !filled && mark === DASH && line - opener < LONGEST_EMPTY) return 'whole'
      if (end !== null) return end === 'more' ? end : (endOfNextBlock(bytes, end, length, atEnd, first) ?? end)
    }
    if (first !== LF && first !== CR && first !== HASH) filled = true
    line = bytes.indexOf(LF, line)
    if (line === -1 || line >= length) return short
  }
  return short
}

/** Just after the line that closes another block, or more fields, right below the first; null where none is at hand. */
function endOfNextBlock(
  bytes: Uint8Array,
  start: number,
  length: number,
  atEnd: boolean,
  closer: number,
): number | null {
  let at = start
  while (at < length && (bytes[at] === LF || bytes[at] === CR)) at++
  const isField = at === start && startsWithName(bytes, at, length)
  const mark = isField ? closer : bytes[at]
  if (at >= length || (mark !== DASH && mark !== 0x2b)) return null
  const opener = isField ? at : endOfFence(bytes, at, length, mark, atEnd)
  if (typeof opener !== 'number') return null
  for (let line = opener; line < length; line++) {
    if (bytes[line] === mark) {
      const end = endOfFence(bytes, line, length, mark, atEnd)
      if (typeof end === 'number') return end
    }
    line = bytes.indexOf(LF, line)
    if (line === -1 || line >= length) break
  }
  // The closing line twice.
  return at === start && !isField ? opener : null
}

// The longest name that the text is searched for (`src/post/find-next-block.ts`).
const LONGEST_NAME = 40

/** A name in small letters, and a colon or an equals sign. */
function startsWithName(bytes: Uint8Array, start: number, length: number): boolean {
  let at = start
  const limit = Math.min(length, start + LONGEST_NAME)
  for (; at < limit; at++) {
    const code = bytes[at] as number
    const isSmall = (code >= 0x61 && code <= 0x7a) || code === 0x5f
    const isOther = at > start && (code === DASH || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a))
    if (!isSmall && !isOther) break
  }
  while (at > start && at < limit && bytes[at] === 0x20) at++
  return at > start && (bytes[at] === 0x3a || bytes[at] === 0x3d)
}

/** 3 when the post starts with a UTF-8 byte-order mark, else 0. */
export function bomLength(bytes: Uint8Array, length: number): 0 | 3 {
  return length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}

/** Where the next line starts, if this one is three marks and then only blanks; null if it is not. */
function endOfFence(
  bytes: Uint8Array,
  start: number,
  length: number,
  mark: number,
  atEnd: boolean,
): number | 'more' | null {
  let at = start
  for (; at < start + 3; at++) {
    if (at >= length) return atEnd ? null : 'more'
    if (bytes[at] !== mark) return null
  }
  while (at < length && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++
  if (at >= length) return atEnd ? at : 'more'
  if (bytes[at] === LF) return at + 1
  if (bytes[at] !== CR) return null
  if (at + 1 >= length) return atEnd ? null : 'more'
  return bytes[at + 1] === LF ? at + 2 : null
}

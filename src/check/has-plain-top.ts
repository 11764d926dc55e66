import type { CodeUnits } from '../values/characters/code-units.ts'

const LF = 0x0a
const OPEN = 0x5b
const COMMENT = [0x3c, 0x21, 0x2d, 0x2d]

/**
 * Whether the first line of a body, of which bytes from `start` to `end` are at hand, certainly holds no source link, or
 * the one to `link`. False is no verdict.
 */
export function hasPlainTop(bytes: Uint8Array, start: number, end: number, link: CodeUnits | null): boolean {
  const at = skipComments(bytes, start, end)
  if (at === -1) return false
  // A link, also in a heading or in emphasis, can only start with one of these.
  const first = bytes[at] as number
  if (first !== OPEN && first !== 0x23 && first !== 0x2a && first !== 0x5f)
    return first < 0x80 || !mayBeBlank(first, bytes, at)
  return first === OPEN && link !== null && leadsTo(link, bytes, at, end)
}

/** Whether a line is `[text](link)` and no more. */
function leadsTo(link: CodeUnits, bytes: Uint8Array, start: number, end: number): boolean {
  let at = start
  while (bytes[at] !== 0x5d || bytes[at + 1] !== 0x28) if (at >= end || bytes[at++] === LF) return false
  at += 2
  for (let unit = 0; unit < link.length; unit++) {
    const code = link.charCodeAt(unit)
    if (bytes[at++] !== code || needsReading(code)) return false
  }
  return at + 1 < end && bytes[at] === 0x29 && bytes[at + 1] === LF
}

/** Escapes, entities, brackets and titles, which make the address that is read another than the one that is written. */
function needsReading(code: number): boolean {
  switch (code) {
    case 0x22: // "
    case 0x26: // &
    case 0x27: // '
    case 0x28: // (
    case 0x29: // )
    case 0x3c: // <
    case 0x3e: // >
    case 0x5c: // \
      return true
    default:
      return code <= 0x20 || code >= 0x80
  }
}

/** Where the first line of content starts, as `topOfBody` sees it; -1 where the bytes end before it. */
function skipComments(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  for (;;) {
    while (at < end && isBlank(bytes[at] as number)) at++
    if (at >= end - 4) return -1
    for (let mark = 0; mark < 4; mark++) if (bytes[at + mark] !== COMMENT[mark]) return at
    at += 4
    while (bytes[at] !== 0x2d || bytes[at + 1] !== 0x2d || bytes[at + 2] !== 0x3e) if (++at >= end - 2) return -1
    at += 3
  }
}

/** The first byte of what a regular expression takes for white space, beyond ASCII. */
function mayBeBlank(byte: number, bytes: Uint8Array, at: number): boolean {
  if (byte === 0xe3) return bytes[at + 1] === 0x80 && bytes[at + 2] === 0x80
  return byte < 0xe3 || byte === 0xef
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

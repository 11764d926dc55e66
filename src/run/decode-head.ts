/** Turns the bytes of a head into text, or into the place of the first byte that no text may have. */
import { isUtf8 } from 'node:buffer'
import { bomLength } from './find-head-end.ts'

export interface DecodedHead {
  readonly kind: 'text'
  readonly bom: boolean
  /** Without the byte-order mark. */
  readonly text: string
}

/** Line and column are 1-based, `offset` and `column` count UTF-16 code units after the byte-order mark. */
export interface EncodingProblem {
  readonly kind: 'problem'
  readonly reason: 'not-utf-8' | 'utf-16' | 'nul'
  /** From the start of the file, its byte-order mark included. */
  readonly byteOffset: number
  readonly offset: number
  readonly line: number
  readonly column: number
  /** The head with U+FFFD for what is no UTF-8: for showing the place, never for a fix. */
  readonly text: string
}

/** Every byte is linted, so the caller leaves the body out. */
export function decodeHead(bytes: Buffer): DecodedHead | EncodingProblem {
  const start = bomLength(bytes, bytes.length)
  if (isUtf16(bytes)) return problemAt('utf-16', start, decodeUtf16(bytes), 0)
  const content = start === 0 ? bytes : bytes.subarray(start)
  const text = content.toString('utf8')
  // Only a text that holds U+FFFD may stand for bytes that are none.
  if (text.includes('\ufffd') && !isUtf8(content)) {
    const broken = findBroken(content, text)
    const nul = text.indexOf('\0')
    return nul !== -1 && nul < broken ? problemAt('nul', start, text, nul) : problemAt('not-utf-8', start, text, broken)
  }
  const nul = text.indexOf('\0')
  return nul === -1 ? { kind: 'text', bom: start > 0, text } : problemAt('nul', start, text, nul)
}

/** By its byte-order mark, or by the NULs beside the first two letters; UTF-32 has more NULs and is not meant. */
function isUtf16(bytes: Uint8Array): boolean {
  const { 0: a = -1, 1: b = -1, 2: c = -1, 3: d = -1 } = bytes
  if (a === 0xff && b === 0xfe) return c !== 0 || d !== 0
  if (a === 0xfe && b === 0xff) return true
  return (a > 0 && b === 0 && c > 0 && d === 0) || (a === 0 && b > 0 && c === 0 && d > 0)
}

/** For showing the place: whole pairs of bytes, in the order that the mark or the first NUL says. */
function decodeUtf16(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  const isBigEndian = even[0] === 0xfe || even[0] === 0
  return (isBigEndian ? even.swap16() : even).toString('utf16le').replace(/^\ufeff/, '')
}

/** The first U+FFFD of the lenient text that is not written in the bytes. */
function findBroken(content: Buffer, lenient: string): number {
  let at = lenient.indexOf('\ufffd')
  let byte = Buffer.byteLength(lenient.slice(0, at))
  while (content[byte] === 0xef && content[byte + 1] === 0xbf && content[byte + 2] === 0xbd) {
    const next = lenient.indexOf('\ufffd', at + 1)
    if (next === -1) return at
    byte += Buffer.byteLength(lenient.slice(at, next))
    at = next
  }
  return at
}

/** Up to `offset` the text is sound, so its length in bytes is the place in the file. */
function problemAt(reason: EncodingProblem['reason'], start: number, text: string, offset: number): EncodingProblem {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++
  const byteOffset = start + Buffer.byteLength(before)
  return { kind: 'problem', reason, byteOffset, offset, line, column: offset - lineStart + 1, text }
}

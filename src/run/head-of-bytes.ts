/** Turns the bytes of a whole post into its head. */
import { decodeHead } from './decode-head.ts'
import { FILE_LIMIT } from './file-limit.ts'
import { findHeadEnd } from './find-head-end.ts'
import type { HeadReading } from './head-reading.ts'

/** In bytes: the first line of a body with a source link, or the next, ends sooner in nearly all posts. */
export const BEGINNING = 1024

/** The bytes must not change while the head is in use. */
export function headOfBytes(bytes: Uint8Array): HeadReading {
  const size = bytes.length
  if (size > FILE_LIMIT) return { kind: 'problem', reason: 'too-large', size, limit: FILE_LIMIT }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, size)
  const end = findHeadEnd(buffer, size, true)
  const bodyStart = typeof end === 'number' ? end : size
  const decoded = decodeHead(buffer.subarray(0, bodyStart))
  if (decoded.kind === 'problem') return decoded
  const { bom, text } = decoded
  const readBeginning = (): string => buffer.toString('utf8', bodyStart, Math.min(size, bodyStart + BEGINNING))
  const readBody = (): string => buffer.toString('utf8', bodyStart)
  return { kind: 'head', bom, text, complete: bodyStart === size, bodyStart, size, readBeginning, readBody }
}

/** Turns a path into the head of the post there, with one read for nearly all posts. */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { decodeHead } from './decode-head.ts'
import { FILE_LIMIT } from './file-limit.ts'
import { findHeadEnd } from './find-head-end.ts'
import { BEGINNING, headOfBytes } from './head-of-bytes.ts'
import type { FileProblem, HeadReading, SizeProblem } from './head-reading.ts'
import { reasonOfError } from './path-problem.ts'
import { readAllBytes } from './read-all-bytes.ts'
import { SAFE_FLAGS } from './read-regular-file.ts'

/** Bytes of the first read. 16 KiB cost as little as 4 (NOTES.md) and hold the bodies of most posts too. */
export const FIRST_READ = 16 * 1024
// A block has 64 KiB at most; twice that holds it with its fences, and what is longer is read as a whole.
const LONGEST_HEAD = 128 * 1024

export interface ReadHeadOptions {
  /** A walk has just seen that this is a regular file, which saves asking again. */
  readonly regular?: boolean
}

// One buffer serves all posts: what it holds belongs to the head that was read last.
let shared: Buffer | undefined
let owner = 0

/** Links are not followed: for a post that was reached through one, pass its real path. */
export function readHead(path: string, options: ReadHeadOptions = {}): HeadReading {
  let fd: number
  try {
    fd = openSync(path, SAFE_FLAGS)
  } catch (error) {
    return { kind: 'problem', ...reasonOfError(error) }
  }
  try {
    return readOpenHead(fd, path, options.regular ?? false)
  } catch (error) {
    return { kind: 'problem', ...reasonOfError(error) }
  } finally {
    closeSync(fd)
  }
}

function readOpenHead(fd: number, path: string, regular: boolean): HeadReading {
  let known: number | undefined
  if (!regular) {
    const linted = checkFile(fd)
    if (typeof linted !== 'number') return linted
    known = linted
  }
  shared ??= Buffer.allocUnsafeSlow(FIRST_READ)
  const mine = ++owner
  let buffer = shared
  let length = readSync(fd, buffer, 0, FIRST_READ, 0)
  // A regular file gives less than was asked for only at its end.
  let atEnd = length < FIRST_READ
  if (known === undefined && !atEnd) {
    const linted = checkFile(fd)
    if (typeof linted !== 'number') return linted
    known = linted
  }
  let end = findHeadEnd(buffer, length, atEnd)
  while (end === 'more' && length < LONGEST_HEAD) {
    const larger = Buffer.allocUnsafeSlow(length * 2)
    buffer.copy(larger, 0, 0, length)
    buffer = larger
    const got = readSync(fd, buffer, length, length, length)
    atEnd = got < length
    length += got
    end = findHeadEnd(buffer, length, atEnd)
  }
  if (typeof end !== 'number' && !atEnd) return headOfWhole(fd, path)
  const bodyStart = typeof end === 'number' ? end : length
  const decoded = decodeHead(buffer.subarray(0, bodyStart))
  if (decoded.kind === 'problem') return decoded
  const { bom, text } = decoded
  const size = atEnd ? length : Math.max(known ?? 0, length)
  const inShared = atEnd && buffer === shared
  const readBeginning = (): string =>
    buffer === shared && owner !== mine
      ? ''
      : buffer.toString('utf8', bodyStart, Math.min(length, bodyStart + BEGINNING))
  const readBody = (): string => {
    if (bodyStart === size) return ''
    if (inShared && owner === mine) return buffer.toString('utf8', bodyStart, length)
    return readBodyAgain(path, text, bodyStart)
  }
  return { kind: 'head', bom, text, complete: bodyStart === size, bodyStart, size, readBeginning, readBody }
}

/** The size in bytes, if this is a file that may be read. */
function checkFile(fd: number): number | FileProblem | SizeProblem {
  const stats = fstatSync(fd)
  if (!stats.isFile()) {
    const detail = stats.isDirectory() ? 'a folder' : 'a FIFO, socket or device'
    return { kind: 'problem', reason: 'not-a-file', detail }
  }
  if (stats.size > FILE_LIMIT) return { kind: 'problem', reason: 'too-large', size: stats.size, limit: FILE_LIMIT }
  return stats.size
}

/** The bytes are not kept: a run may hold many heads, and hardly any body of such a post is asked for. */
function headOfWhole(fd: number, path: string): HeadReading {
  const head = headOfBytes(readAllBytes(fd))
  if (head.kind === 'problem') return head
  const { bom, text, complete, bodyStart, size } = head
  const readBeginning = (): string => ''
  const readBody = (): string => (complete ? '' : readBodyAgain(path, text, bodyStart))
  return { kind: 'head', bom, text, complete, bodyStart, size, readBeginning, readBody }
}

function readBodyAgain(path: string, text: string, bodyStart: number): string {
  const fd = openSync(path, SAFE_FLAGS)
  try {
    const linted = checkFile(fd)
    const bytes = typeof linted === 'number' ? readAllBytes(fd) : Buffer.alloc(0)
    const head = Buffer.from(text)
    // A body must never stand under the head of another version.
    if (bytes.length >= bodyStart && bytes.subarray(bodyStart - head.length, bodyStart).equals(head))
      return bytes.toString('utf8', bodyStart)
    throw new Error(`${path} has changed since its head was read`)
  } finally {
    closeSync(fd)
  }
}

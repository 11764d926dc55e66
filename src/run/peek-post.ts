/** Turns a file that a walk has seen into a post by one read of its beginning, or hands over to `readHead`. */
import { closeSync, constants, openSync, readSync } from 'node:fs'
import type { Glimpse, Source } from '../post/source.ts'
import { FILE_LIMIT } from './file-limit.ts'
import { findHeadEnd } from './find-head-end.ts'
import { FIRST_READ } from './read-head.ts'

const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** The beginning of the post that was read last, in a buffer that serves many. */
export interface Peek {
  readonly bytes: Uint8Array
  readonly length: number
  /** The post, or null for whatever is not plain: no plain fences within the bytes, or no UTF-8 between them. */
  post(): Source | null
}

/** Reads the beginnings of posts, one after the other, each into a buffer that is used again. */
export class Peeker implements Peek {
  bytes: Uint8Array = new Uint8Array()
  length = 0
  #path = ''
  #reopen: (path: string) => string = () => ''
  #owner = 0
  #own: Uint8Array | undefined

  /**
   * Null for a file that cannot be read. `into` takes its beginning, or else a buffer that is the reader's own; `reopen`
   * gives what follows the head. Only for regular files; links are not followed.
   */
  peek(path: string, file: string, into: Uint8Array | null, reopen: (path: string) => string): Peek | null {
    const bytes = into ?? this.#ownBuffer()
    // Whoever looked at another post must not see this one in its place, not even where the reading fails.
    this.#owner++
    this.#path = path
    this.#reopen = reopen
    this.bytes = bytes
    this.length = read(file, bytes)
    return this.length === 0 ? null : this
  }

  post(): Source | null {
    const owner = this.#owner
    return postOf(this.#path, this.bytes, this.length, () => owner === this.#owner, this.#reopen)
  }

  #ownBuffer(): Uint8Array {
    this.#own ??= Buffer.allocUnsafeSlow(FIRST_READ)
    return this.#own
  }
}

/** How many bytes there are; 0 where there are none to be had. */
function read(file: string, bytes: Uint8Array): number {
  let fd: number
  try {
    fd = openSync(file, FLAGS)
  } catch {
    return 0
  }
  try {
    const length = readSync(fd, bytes, 0, bytes.length, null)
    return length === bytes.length && isTooLarge(fd) ? 0 : length
  } catch {
    return 0
  } finally {
    closeSync(fd)
  }
}

/** A read behind the limit is five times as fast as `fstat`. */
function isTooLarge(fd: number): boolean {
  return readSync(fd, PROBE, 0, 1, FILE_LIMIT) > 0
}

const PROBE = new Uint8Array(1)

function postOf(
  path: string,
  bytes: Uint8Array,
  length: number,
  isMine: () => boolean,
  reopen: (path: string) => string,
): Source | null {
  if (length < OPENER.length || bytes[0] !== 0x2d || bytes[3] !== 0x0a) return null
  const bodyStart = findHeadEnd(bytes, length, false)
  if (typeof bodyStart !== 'number') return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bodyStart).toString('utf8')
  if (text.includes('\ufffd')) return null
  const glimpse = (): Glimpse | null => (isMine() ? { bytes, bodyStart, length } : null)
  return { path, text, bom: false, glimpse, rest: () => reopen(path) }
}

const OPENER = '---\n'

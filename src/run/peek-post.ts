/** Turns a file that a walk has seen into a post by one read of its beginning, or hands over to `readHead`. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Source } from '../post/source.ts'
import { FILE_LIMIT } from './file-limit.ts'
import { findHeadEnd } from './find-head-end.ts'
import { FIRST_READ } from './read-head.ts'

const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)
// In bytes: a title and a URL in each of two lines end sooner in nearly all posts.
const GLIMPSE = 1024

// One buffer serves all posts: what it holds belongs to the post that was read last.
let shared: Buffer | undefined
let owner = 0

/** A post whose body has been read at most in part; methods instead of closures, since there may be a million of them. */
class PeekedPost implements Source {
  readonly path: string
  readonly text: string
  readonly bom = false
  readonly #start: number
  readonly #end: number
  readonly #mine: number
  readonly #reopen: (path: string) => string

  constructor(path: string, text: string, start: number, end: number, reopen: (path: string) => string) {
    this.path = path
    this.text = text
    this.#start = start
    this.#end = end
    this.#mine = owner
    this.#reopen = reopen
  }

  glimpse(): string {
    if (this.#mine !== owner || shared === undefined) return ''
    return shared.toString('latin1', this.#start, Math.min(this.#end, this.#start + GLIMPSE))
  }

  rest(): string {
    return this.#reopen(this.path)
  }
}

/**
 * Null for whatever is not plain: a file that ends nowhere in the first 16 KiB, whose front matter has no plain fences
 * or is no UTF-8, or that cannot be read. `reopen` gives what follows the head. Only for regular files; links are not followed.
 */
export function peekPost(path: string, file: string, reopen: (path: string) => string): Source | null {
  let fd: number
  try {
    fd = openSync(file, FLAGS)
  } catch {
    return null
  }
  let length: number
  try {
    shared ??= Buffer.allocUnsafeSlow(FIRST_READ)
    owner++
    length = readSync(fd, shared, 0, FIRST_READ, null)
    if (length === FIRST_READ && fstatSync(fd).size > FILE_LIMIT) return null
  } catch {
    return null
  } finally {
    closeSync(fd)
  }
  if (length < OPENER.length || shared[0] !== 0x2d || shared[3] !== 0x0a) return null
  const end = findHeadEnd(shared, length, false)
  if (typeof end !== 'number') return null
  const text = shared.toString('utf8', 0, end)
  return text.includes('\ufffd') ? null : new PeekedPost(path, text, end, length, reopen)
}

const OPENER = '---\n'

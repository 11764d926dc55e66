/** Turns two contents of a file into the little that leads back from the second to the first. */

import { createHash } from 'node:crypto'
import { commonTail } from '../../run/common-tail.ts'

export interface BytePatch {
  /** Where the contents begin to differ, in bytes. */
  readonly at: number
  /** What stood there before. */
  readonly removed: Uint8Array
  /** How many bytes stand there now. */
  readonly added: number
  /** SHA-256 of the second content, in hex. */
  readonly sha256: string
}

export function diffBytes(before: Uint8Array, after: Uint8Array): BytePatch {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at++
  const tail = commonTail(before, after, shorter - at)
  return {
    at,
    removed: before.slice(at, before.length - tail),
    added: after.length - tail - at,
    sha256: hashBytes(after),
  }
}

/** The first content, or null when the bytes are not the second one. */
export function revertBytes(now: Uint8Array, { at, removed, added, sha256 }: BytePatch): Uint8Array | null {
  if (hashBytes(now) !== sha256) return null
  return Buffer.concat([now.subarray(0, at), removed, now.subarray(at + added)])
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

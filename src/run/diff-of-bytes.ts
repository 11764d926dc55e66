/** Turns the bytes of a post before and after into a diff of the bytes around the changes. */

import { unifiedDiff } from '../report/unified-diff.ts'
import { commonTail } from './common-tail.ts'

const LF = 0x0a

/** Latin-1: each byte is one character, so that a body in any encoding comes out as it is. */
export function diffOfBytes(path: string, before: Uint8Array, after: Uint8Array): string {
  const tail = unneededTail(before, after)
  return unifiedDiff(path, latin1(before, before.length - tail), latin1(after, after.length - tail))
}

/** The bytes at the end that both share and no hunk needs: all but the first lines, and never a part of a line. */
function unneededTail(before: Uint8Array, after: Uint8Array): number {
  // The line in which they part may be cut; four lines more hold all context.
  let at = before.length - commonTail(before, after)
  for (let line = 0; line < 5; line++) {
    const next = before.indexOf(LF, at)
    if (next === -1) return 0
    at = next + 1
  }
  return before.length - at
}

function latin1(bytes: Uint8Array, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1')
}

/** The words for why a path gave no post. */
import type { UnreadableReason } from '../post/issue.ts'

export interface PathProblem {
  /** As found in a walk, or as it was named; relative to the working directory, with `/` on every system. */
  readonly path: string
  /** `no-posts`: a folder or glob without any post. */
  readonly reason: UnreadableReason | 'no-posts'
  /** Words for people, or the system's error code. */
  readonly detail: string
  /** A path that exists and may have been meant. */
  readonly near?: string
}

/** What an error of the file system says about the path: the reason, and the code as detail. */
export function reasonOfError(error: unknown): { reason: UnreadableReason; detail: string } {
  const detail =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
  if (detail === 'ENOENT' || detail === 'ENOTDIR' || detail === 'ERR_INVALID_ARG_VALUE')
    return { reason: 'missing', detail }
  // With O_NOFOLLOW, ELOOP (EMLINK on FreeBSD) is the answer to a link.
  if (detail === 'ELOOP' || detail === 'EMLINK') return { reason: 'link', detail }
  // The answers to opening a socket, reading a folder, and reading a FIFO at a position.
  if (detail === 'ENXIO' || detail === 'EISDIR' || detail === 'ESPIPE') return { reason: 'not-a-file', detail }
  return { reason: 'unreadable', detail }
}

/** The words for what reading a post gave: its head, or why there is none. */
import type { UnreadableReason } from '../post/issue.ts'
import type { EncodingProblem } from './decode-head.ts'

export type HeadReading = Head | HeadProblem

export interface Head {
  readonly kind: 'head'
  readonly bom: boolean
  /** Without the byte-order mark, up to and including the closing fence line; the whole post if there is none. */
  readonly text: string
  /** Whether `text` is the whole post. */
  readonly complete: boolean
  /** Where `text` ends, in bytes from the start of the file: what follows is the body's, and not linted. */
  readonly bodyStart: number
  /** Of the whole file, in bytes. */
  readonly size: number
  /** A beginning of what follows `text`, as far as it is at hand; its last character may be broken. */
  readBeginning(): string
  /** What follows `text`, with U+FFFD for what is no UTF-8. Throws when the file is no longer the one of this head. */
  readBody(): string
}

export type HeadProblem = FileProblem | SizeProblem | EncodingProblem

export interface FileProblem {
  readonly kind: 'problem'
  readonly reason: UnreadableReason
  /** The system's error code, or words for people. */
  readonly detail: string
}

export interface SizeProblem {
  readonly kind: 'problem'
  readonly reason: 'too-large'
  /** Both in bytes; of standard input no more is known than that it is over the limit. */
  readonly size: number
  readonly limit: number
}

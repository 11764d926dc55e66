import type { Format } from '../../src/post/block.ts'

/** One case of an official suite as the front matter of a post. */
export interface SuiteCase {
  readonly id: string
  readonly format: Format
  /** The block between its fences; bytes where the suite tries bytes that are no text. */
  readonly block: string | Buffer
  /** What the suite says of it; null where it leaves that to the reader. */
  readonly isValid: boolean | null
  /** What the suite reads. */
  readonly data?: unknown
}

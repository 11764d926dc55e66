import type { Comment } from '../../tree.ts'

/** Where a scan of a block stands, and what it read last: one object, since every step has several things to return. */
export interface Cursor {
  /** The text that the block stands in, whose last character is a line feed, so that every loop over a line ends by itself. */
  readonly text: string
  /** Where the block starts in it, and where it ends. */
  readonly start: number
  readonly end: number
  /** Where the text starts in its post: what spans count from. */
  readonly offset: number
  readonly comments: Comment[]
  /** Where the last field at the left starts in the block. */
  field: number
  /** The next character to read. After a value, that is the first one of the next line with content. */
  at: number
  /** The column of that character; -1 at the end of the block. */
  column: number
  /** How many line breaks were crossed to get there. */
  breaks: number
  /** How many maps and lists are open, and how many of them are written with brackets. */
  depth: number
  flowDepth: number
  /** How many keys were read. */
  keys: number
  /** The data of the node that was read last. */
  data: unknown
}

import type { Span } from './place.ts'

/** The language of the front matter. */
export type Format = 'yaml' | 'toml' | 'json'

/** How the block is fenced; generators differ in which of these they read. */
export type FenceStyle = '---' | '---…' | '+++' | ';;;' | '{' | '---yaml' | '---toml' | '---json'

/** The front matter of one post, bounded but not yet understood. Offsets are in the text after the BOM. */
export interface Block {
  readonly format: Format
  readonly fence: FenceStyle
  /** The content between the fences, its last line break included. For `{`, the object with its braces. */
  readonly text: string
  /** The text of the post that it stands in. */
  readonly source: string
  readonly span: Span
  /** The opening fence line without its line break; for `{`, the brace. */
  readonly opener: Span
  /** The closing fence line without its line break; for `{`, the brace. */
  readonly closer: Span
  readonly bodyStart: number
  /** The line break that most lines of the block use. */
  readonly eol: '\n' | '\r\n'
}

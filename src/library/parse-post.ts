import { type ParsedPost, parseSource } from '../check/parse-source.ts'
import { sourceOfText } from '../post/source.ts'
import { settingsOf } from './options.ts'

/** The front matter of one text, or why it cannot be read. */
export type ParseResult = ParsedPost

/**
 * Reads the front matter of a text: its format and data, dates as written, and where the body starts; or the one
 * problem that keeps it from being read. Runs no code of the post. `path` is the name to report it under.
 */
export function parsePost(text: string, { path = 'post.md' }: { readonly path?: string } = {}): ParseResult {
  return parseSource(sourceOfText(path, text), settingsOf({ now: 0 }))
}

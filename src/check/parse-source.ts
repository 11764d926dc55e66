import type { Format } from '../post/block.ts'
import { Lines } from '../post/lines.ts'
import { readPost } from '../post/post.ts'
import type { Data } from '../post/reading.ts'
import type { Source } from '../post/source.ts'
import type { Diagnostic } from './diagnostic.ts'
import { lintPost } from './lint-post.ts'
import { NO_BLANKS, readBelowBlanks } from './read-below-blanks.ts'
import type { Settings } from './settings.ts'

/** What `postlint parse` prints of one post. */
export type ParsedPost =
  | {
      readonly path: string
      readonly format: Format
      /** The fields; dates are the text that the author wrote. */
      readonly data: Data
      /** Where the body starts: 1-based line, offset in UTF-16 code units after the byte-order mark. */
      readonly body: { readonly line: number; readonly offset: number }
    }
  | { readonly path: string; readonly error: Diagnostic }

/** Reads the front matter of a source, or says in one problem why it cannot be read. */
export function parseSource(source: Source, settings: Settings): ParsedPost {
  const { post, block, issues } = readBelowBlanks(readPost(source), NO_BLANKS)
  // No reader of TOML takes a key twice: what is in the data is nothing that a site has.
  const isRefused = block?.format === 'toml' && issues.some(({ kind }) => kind === 'duplicate-key')
  const errors =
    post === null || isRefused ? lintPost(source, settings).diagnostics.filter(({ level }) => level === 'error') : []
  const error = (isRefused ? errors.find(({ rule }) => rule === 'duplicate-key') : undefined) ?? errors[0]
  if (error !== undefined) return { path: source.path, error }
  if (post === null || block === null) throw new Error(`no rule speaks for the front matter of ${source.path}`)
  const { line } = new Lines(source.text).positionAt(block.bodyStart)
  return { path: source.path, format: block.format, data: post.data, body: { line, offset: block.bodyStart } }
}

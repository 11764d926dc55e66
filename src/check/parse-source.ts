import type { Format } from '../post/block.ts'
import { Lines } from '../post/lines.ts'
import { readPost } from '../post/post.ts'
import type { Data } from '../post/reading.ts'
import type { Source } from '../post/source.ts'
import type { Diagnostic } from './diagnostic.ts'
import { lintPost } from './lint-post.ts'
import { readAsThere } from './read-as-there.ts'
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
  const { post, block, issues } = readAsThere(readPost(source), source, settings.collection)
  // No reader of TOML takes a key twice: what is in the data is nothing that a site has.
  const isRefused = block?.format === 'toml' && issues.some(({ kind }) => kind === 'duplicate-key')
  const errors = post === null || isRefused ? errorsOf(source, settings) : []
  const error = (isRefused ? errors.find(({ rule }) => rule === 'duplicate-key') : undefined) ?? errors[0]
  if (error !== undefined) return { path: source.path, error }
  if (post === null || block === null) throw new Error(`no rule speaks for the front matter of ${source.path}`)
  const { line } = new Lines(source.text).positionAt(block.bodyStart)
  return { path: source.path, format: block.format, data: post.data, body: { line, offset: block.bodyStart } }
}

/** What keeps a post from being read; of one that the site passes over, what would keep it from being read elsewhere. */
function errorsOf(source: Source, settings: Settings): Diagnostic[] {
  const lint = (one: Settings): Diagnostic[] =>
    lintPost(source, one).diagnostics.filter(({ level }) => level === 'error')
  const errors = lint(settings)
  const collection = { ...settings.collection, frontMatter: 'required', portable: true } as const
  return errors.length > 0 ? errors : lint({ ...settings, collection })
}

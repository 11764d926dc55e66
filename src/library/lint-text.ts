import { relateResults } from '../check/compare/relate-results.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import { lintPost } from '../check/lint-post.ts'
import { sourceOfText } from '../post/source.ts'
import { type LintOptions, settingsOf } from './options.ts'

/** What was found in one text. */
export interface LintResult {
  readonly path: string
  /** Sorted by offset, then rule. */
  readonly problems: readonly Diagnostic[]
  /** Problems that comments in the post suppress. */
  readonly suppressed: number
  /** Why the post was not linted, or null. */
  readonly skipped: string | null
}

/**
 * Lints one text. `path` is the name to report it under (default `post.md`). Never throws because of the text; throws
 * RuleSettingError for options that name no rule.
 */
export function lintText(text: string, options: LintOptions & { readonly path?: string } = {}): LintResult {
  const settings = settingsOf(options)
  const source = sourceOfText(options.path ?? 'post.md', text)
  const [result] = relateResults([lintPost(source, settings)], settings, () => source).all()
  if (result === undefined) throw new Error('one post in, one result out')
  return { path: source.path, problems: result.diagnostics, suppressed: result.suppressed, skipped: result.skipped }
}

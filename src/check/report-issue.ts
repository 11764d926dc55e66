import type { ReadingIssue } from '../post/issue.ts'
import type { Source } from '../post/source.ts'
import type { Found } from './found.ts'
import { explainIssues, type PostResult } from './lint-post.ts'
import { placeFindings } from './place-findings.ts'
import type { Settings } from './settings.ts'

/** The result of a post that could not even be opened or decoded; `text` is as much of it as can be shown, without the byte-order mark of the file. */
export function reportIssue(path: string, text: string, issue: ReadingIssue, settings: Settings): PostResult {
  // A second mark is text.
  const source: Source = { path, text, bom: false, rest: () => '' }
  const found: Found[] = []
  explainIssues([issue], source, null, settings, found)
  const diagnostics = placeFindings(found, { source, post: null, block: null, locate: null }, settings)
  const reason = REASONS[issue.kind] ?? 'could not be read'
  const skipped = found.length === 0 ? `${reason} (${issue.kind} is off)` : reason
  return { path, diagnostics, suppressed: 0, facts: {}, undecided: false, skipped, readable: false }
}

const REASONS: Readonly<Record<string, string>> = {
  'invalid-encoding': 'not UTF-8 text',
  'oversized-front-matter': 'too large',
}

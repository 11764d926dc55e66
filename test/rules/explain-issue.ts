import type { Diagnostic } from '../../src/check/diagnostic.ts'
import type { Found } from '../../src/check/found.ts'
import { explainIssues } from '../../src/check/lint-post.ts'
import { placeFindings } from '../../src/check/place-findings.ts'
import type { ReadingIssue } from '../../src/post/issue.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { settingsOfExample } from './lint-example.ts'

/** What is said of an issue that only the reader of files raises. */
export function explainIssue(issue: ReadingIssue, text = ''): Diagnostic {
  const settings = settingsOfExample({})
  const source = sourceOfText('post.md', text)
  const found: Found[] = []
  explainIssues([issue], source, null, settings, found)
  const [first] = placeFindings(found, { source, post: null, block: null, locate: null }, settings)
  if (first === undefined) throw new Error('nobody explains the issue')
  return first
}

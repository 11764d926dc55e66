import { lintPost, type PostResult } from '../../src/check/lint-post.ts'
import { reportIssue } from '../../src/check/report-issue.ts'
import type { Settings } from '../../src/check/settings.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import type { Source } from '../../src/post/source.ts'
import { compact } from '../../src/report/reporters/compact.ts'
import { pretty } from '../../src/report/reporters/pretty.ts'
import type { Safety } from '../../src/rules/rule.ts'
import { openBytes } from '../../src/run/open-post.ts'
import { render, reportOf } from '../../test/report/render.ts'

// Milliseconds of processor time: a post is allowed two seconds.
const MOST_TIME = 2000
const MOST_MESSAGE = 1000
// What a terminal or the log of a CI system would obey; joiners do their work in the words of a code frame.
const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u

/** What postlint did with a post that it never may, whatever the bytes of the post; null where it kept its promises. */
export function findBrokenPromise(bytes: Uint8Array, settings: Settings): string | null {
  const opened = openBytes('post.md', bytes)
  const length = 'source' in opened ? opened.source.text.length : opened.text.length
  const linted = timed(() =>
    'source' in opened
      ? lintPost(opened.source, settings)
      : reportIssue('post.md', opened.text, opened.issue, settings),
  )
  if (linted.time > MOST_TIME) return `linting took ${Math.round(linted.time)} ms`
  const flaw =
    findFlaw(linted.value, length) ?? findRaw(linted.value, 'source' in opened ? opened.source.text : opened.text)
  if (flaw !== null) return flaw
  if (!('source' in opened)) {
    if (linted.value.diagnostics.length === 0) return 'a post that cannot be opened was not reported'
    return linted.value.readable ? 'a post that cannot be opened counts as checked' : null
  }
  return findBrokenFix(opened.source, settings, ['safe']) ?? findBrokenFix(opened.source, settings, ['safe', 'unsafe'])
}

function findFlaw({ diagnostics, skipped }: PostResult, length: number): string | null {
  if (skipped === '') return 'skipped without a reason'
  for (const { rule, message, help, start, end, fixes } of diagnostics) {
    if (rule === 'rule-failure') return message
    if (help === '') return `no help: ${message}`
    if (message.length > MOST_MESSAGE) return `a message of ${message.length} characters by ${rule}`
    if (start.offset < 0 || end.offset < start.offset || end.offset > length)
      return `a span outside of the text by ${rule}`
    if (start.line < 1 || start.column < 1) return `a place before the first by ${rule}`
    for (const edit of fixes.flatMap(({ edits }) => edits)) {
      // A byte-order mark stands before the text.
      if (edit.start < -1 || edit.end < edit.start || edit.end > length) return `an edit outside of the text by ${rule}`
    }
  }
  return null
}

function findRaw({ diagnostics }: PostResult, text: string): string | null {
  if (diagnostics.length === 0) return null
  const report = reportOf({ 'post.md': diagnostics })
  for (const [name, reporter] of Object.entries({ compact, pretty })) {
    const raw = RAW.exec(render(reporter, report, { text: () => text }))
    if (raw !== null) return `U+${raw[0].codePointAt(0)?.toString(16).padStart(4, '0')} is printed raw by ${name}`
  }
  return null
}

function findBrokenFix(before: Source, settings: Settings, safeties: readonly Safety[]): string | null {
  const { time, value: fixed } = timed(() => fixPost(before, settings, safeties))
  if (time > MOST_TIME) return `fixing took ${Math.round(time)} ms`
  const { source, applied, result } = fixed
  const flaw = findFlaw(result, source.text.length)
  if (flaw !== null) return `fixing: ${flaw}`
  if (applied.length === 0) return source.text === before.text ? null : 'the text changed without a fix'
  if (source.rest !== before.rest) return 'the body changed'
  const again = fixPost(source, settings, safeties)
  const rules = again.applied.map(({ diagnostic }) => diagnostic.rule)
  return rules.length === 0 ? null : `a second run of ${safeties.join(' and ')} fixes goes on: ${rules.join(', ')}`
}

function timed<T>(run: () => T): { readonly value: T; readonly time: number } {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { value, time: (user + system) / 1000 }
}

import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { fixText } from '../../src/library/fix-text.ts'
import { lintText } from '../../src/library/lint-text.ts'
import { oneLine } from '../../src/report/one-line.ts'

// The present of all cases: by the clock, a date of theirs would be in the future on one day and not on the next.
const NOW = Date.UTC(2026, 10, 23, 18, 10) / 1000

/** Lints and fixes a post of `fixtures/bad`: its problems as `expected.txt` has them, and the post after its safe fixes. */
export function lintCase(post: string): { readonly problems: string; readonly fixed: string } {
  const { problems } = lintText(post, { now: NOW })
  return { problems: problems.map(formatProblem).join('\n'), fixed: fixText(post, { now: NOW }).text }
}

function formatProblem({ start, level, rule, message, help, related, fixes }: Diagnostic): string {
  const lines = [
    `${start.line}:${start.column} ${level} ${rule}`,
    `what: ${message}`,
    `help: ${help}`,
    ...related.map((one) => `see: ${one.line}:${one.column} ${one.message}`),
    ...fixes.map(({ safety, title }) => `${safety} fix: ${title}`),
  ]
  return `${lines.map(oneLine).join('\n  ')}\n`
}

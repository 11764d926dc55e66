import { countBy, type ProblemCount } from './count-by.ts'
import { countNoun } from './count-noun.ts'
import type { Report } from './report.ts'
import { tableLines } from './table-lines.ts'

/** Fields that hostile posts make up would fill the screen. */
const MOST_ROWS = 50

/** How many problems there are by rule and by field, most first, and how many of them can be fixed: the text of `--statistics`. */
export function statistics(report: Report): string {
  const rules = countBy(report, ({ rule }) => rule)
  if (rules.length === 0) return ''
  const fields = countBy(report, ({ field }) => field ?? '(whole post)')
  return `${[...linesOf('rule', rules), '', ...linesOf('field', fields)].join('\n')}\n`
}

function linesOf(name: string, counts: readonly ProblemCount[]): string[] {
  const rows = counts
    .slice(0, MOST_ROWS)
    .map(
      ({ name: one, total, levels: { error, warning, info }, posts, fixable }) =>
        [one, total, error, warning, info, posts, fixable] as const,
    )
  const rest = counts.length - rows.length
  return [
    ...tableLines([[name, 'problems', 'errors', 'warnings', 'infos', 'posts', 'fixable'], ...rows]),
    ...(rest > 0 ? [`and ${countNoun(rest, `more ${name}`)}`] : []),
  ]
}

import { countNoun, translate } from '../locales/translate.ts'
import { countBy, type ProblemCount } from './count-by.ts'
import type { Report } from './report.ts'
import { tableLines } from './table-lines.ts'

/** Fields that hostile posts make up would fill the screen. */
const MOST_ROWS = 50

/** How many problems there are by rule and by field, most first, and how many of them can be fixed: the text of `--statistics`. */
export function statistics(report: Report): string {
  const rules = countBy(report, ({ rule }) => rule)
  if (rules.length === 0) return ''
  const fields = countBy(report, ({ field }) => field ?? translate`(whole post)`)
  return `${[
    ...linesOf(translate`rule`, rules, (rest) => countNoun(rest, 'more rule')),
    '',
    ...linesOf(translate`field`, fields, (rest) => countNoun(rest, 'more field')),
  ].join('\n')}\n`
}

function linesOf(name: string, counts: readonly ProblemCount[], others: (rest: number) => string): string[] {
  const rows = counts
    .slice(0, MOST_ROWS)
    .map(
      ({ name: one, total, levels: { error, warning, info }, posts, fixable }) =>
        [one, total, error, warning, info, posts, fixable] as const,
    )
  const rest = counts.length - rows.length
  return [
    ...tableLines([
      [
        name,
        translate`problems`,
        translate`errors`,
        translate`warnings`,
        translate`infos`,
        translate`posts`,
        translate`fixable`,
      ],
      ...rows,
    ]),
    ...(rest > 0 ? [translate`and ${others(rest)}`] : []),
  ]
}

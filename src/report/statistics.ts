import { countNoun } from './count-noun.ts'
import type { Report } from './report.ts'

/** How often each rule spoke, most often first: the text of `--statistics`. */
export function statistics(report: Report): string {
  const counts = new Map<string, { level: string; problems: number; posts: number; fixable: number }>()
  for (const { problems } of report.files) {
    const seen = new Set<string>()
    for (const { rule, level, fixes } of problems) {
      const row = counts.get(rule) ?? { level, problems: 0, posts: 0, fixable: 0 }
      row.problems++
      if (fixes.some(({ safety }) => safety !== 'manual')) row.fixable++
      if (!seen.has(rule)) row.posts++
      seen.add(rule)
      counts.set(rule, row)
    }
  }
  const rows = [...counts].sort(([a, one], [b, other]) => other.problems - one.problems || (a < b ? -1 : 1))
  const width = Math.max(0, ...rows.map(([rule]) => rule.length))
  const digits = Math.max(0, ...rows.map(([, { problems }]) => String(problems).length))
  const lines = rows.map(([rule, { level, problems, posts, fixable }]) => {
    const fixes = fixable > 0 ? `, ${fixable} fixable` : ''
    return `${String(problems).padStart(digits)}  ${rule.padEnd(width)}  ${level.padEnd(7)}  in ${countNoun(posts, 'post')}${fixes}`
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

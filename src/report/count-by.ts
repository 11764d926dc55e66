import type { Level } from '../rules/rule.ts'
import { compareText } from '../values/compare-text.ts'
import type { Report } from './report.ts'

/** The problems of one rule, or of one field. */
export interface ProblemCount {
  readonly name: string
  readonly levels: Record<Level, number>
  total: number
  /** Those that a fix repairs, `--unsafe` or not. */
  fixable: number
  posts: number
}

/** The problems of a report by what `nameOf` says of each, most first. */
export function countBy(
  { files }: Pick<Report, 'files'>,
  nameOf: (problem: Report['files'][number]['problems'][number]) => string,
): ProblemCount[] {
  const counts = new Map<string, ProblemCount>()
  for (const { problems } of files) {
    const seen = new Set<string>()
    for (const problem of problems) {
      const name = nameOf(problem)
      let count = counts.get(name)
      if (count === undefined) {
        count = { name, levels: { error: 0, warning: 0, info: 0 }, total: 0, fixable: 0, posts: 0 }
        counts.set(name, count)
      }
      count.levels[problem.level]++
      count.total++
      if (problem.fixes.some(({ safety }) => safety !== 'manual')) count.fixable++
      if (!seen.has(name)) count.posts++
      seen.add(name)
    }
  }
  return [...counts.values()].sort((a, b) => b.total - a.total || compareText(a.name, b.name))
}

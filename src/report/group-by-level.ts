import type { Diagnostic } from '../check/diagnostic.ts'
import type { Level } from '../rules/rule.ts'
import type { Report } from './report.ts'

/** A problem together with the path of its file. */
export interface LocatedProblem {
  readonly path: string
  readonly problem: Diagnostic
}

/** The problems of a report by level, errors first, each level in the order of the report. */
export function groupByLevel({ files }: Pick<Report, 'files'>): Readonly<Record<Level, readonly LocatedProblem[]>> {
  const groups: Record<Level, LocatedProblem[]> = { error: [], warning: [], info: [] }
  for (const { path, problems } of files) for (const problem of problems) groups[problem.level].push({ path, problem })
  return groups
}

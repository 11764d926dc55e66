import type { Diagnostic } from '../check/diagnostic.ts'
import type { Level } from '../rules/rule.ts'
import { compareText } from '../values/compare-text.ts'
import type { AppliedFix } from './applied-fix.ts'
import type { FileReport, Report, Summary } from './report.ts'

/** The outcome of one post: a post with `skipped` was not linted, and its problems, if any, say why. */
export interface FileOutcome {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: number
  readonly fixed?: readonly AppliedFix[]
  readonly skipped: string | null
  /** False where it was not linted though it should have been. */
  readonly readable: boolean
}

/** Turns the outcomes of all posts into a report; `passed` are the files that were seen and not opened, with the reason; `silent`, how many posts were linted and found fine. */
export function buildReport(
  outcomes: readonly FileOutcome[],
  passed: readonly { readonly path: string; readonly reason: string }[] = [],
  silent = 0,
): Report {
  const sorted = outcomes.toSorted((a, b) => compareText(a.path, b.path))
  const files: FileReport[] = []
  const skipped = [...passed]
  const levels: Record<Level, number> = { error: 0, warning: 0, info: 0 }
  const fixable = { safe: 0, unsafe: 0, manual: 0 }
  let fixed = 0
  let suppressed = 0
  for (const outcome of sorted) {
    suppressed += outcome.suppressed
    fixed += outcome.fixed?.length ?? 0
    if (outcome.skipped !== null) skipped.push({ path: outcome.path, reason: outcome.skipped })
    for (const { level, fixes } of outcome.diagnostics) {
      levels[level]++
      const best = (['safe', 'unsafe', 'manual'] as const).find((safety) => fixes.some((fix) => fix.safety === safety))
      if (best !== undefined) fixable[best]++
    }
    if (outcome.diagnostics.length > 0 || (outcome.fixed?.length ?? 0) > 0) {
      files.push({ path: outcome.path, fixed: outcome.fixed ?? [], problems: outcome.diagnostics })
    }
  }
  skipped.sort((a, b) => compareText(a.path, b.path))
  const summary: Summary = {
    files: outcomes.length + passed.length + silent,
    checked: outcomes.length + passed.length + silent - skipped.length,
    skipped: skipped.length,
    errors: levels.error,
    warnings: levels.warning,
    infos: levels.info,
    fixable,
    fixed,
    suppressed,
    baselined: 0,
  }
  return { summary, skipped, files, unread: outcomes.filter(({ readable }) => !readable).length }
}

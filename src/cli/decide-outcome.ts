import type { Report } from '../report/report.ts'
import type { FailOn } from './lint-options.ts'
import type { Outcome } from './outcome.ts'

/** Turns a finished report into an outcome: what was left undone beats what was found. */
export function decideOutcome(
  { summary }: Report,
  { failOn, maxWarnings }: { readonly failOn: FailOn; readonly maxWarnings: number },
  unfinished: boolean,
): Outcome {
  if (unfinished) return 'unfinished'
  if (summary.warnings > maxWarnings) return 'problems'
  const { errors, warnings, infos } = summary
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }
  return counted[failOn] > 0 ? 'problems' : 'fine'
}

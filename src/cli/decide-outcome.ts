import { countNoun, translate } from '../locales/translate.ts'
import type { Report, RunEnd } from '../report/report.ts'
import { EXIT_CODES, type Outcome } from './outcome.ts'

/** The lowest level that makes a run fail. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** An outcome, and what made it in a few words; null where nothing did. */
export interface ReasonedOutcome {
  readonly outcome: Outcome
  readonly because: string | null
}

/** Turns a finished report into an outcome: what was left undone, each in words of its own, beats what was found. */
export function decideOutcome(
  { summary, unread }: Report,
  { failOn, maxWarnings }: { readonly failOn: FailOn; readonly maxWarnings: number },
  undone: readonly string[],
): ReasonedOutcome {
  const left = unread === 0 ? undone : [translate`${countNoun(unread, 'post')} could not be read`, ...undone]
  if (left.length > 0) return { outcome: 'unfinished', because: left.join(translate`, `) }
  const { errors, warnings, infos } = summary
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }
  if (counted[failOn] > 0) return { outcome: 'problems', because: `--fail-on ${failOn}` }
  if (warnings > maxWarnings) {
    return {
      outcome: 'problems',
      because: translate`${countNoun(warnings, 'warning')}, more than --max-warnings ${maxWarnings}`,
    }
  }
  return { outcome: 'fine', because: errors > 0 ? `--fail-on ${failOn}` : null }
}

/** The same for the line with which the run ends. */
export function endOf({ outcome, because }: ReasonedOutcome): RunEnd {
  return { exitCode: EXIT_CODES[outcome], because }
}

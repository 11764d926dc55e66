import type { Found } from './found.ts'
import type { ActiveRule, Settings } from './settings.ts'

/** Turns what a rule threw into a `rule-failure`; the findings that the rule had made stay, and the run goes on. */
export function reportRuleFailure(
  active: ActiveRule,
  error: unknown,
  settings: Pick<Settings, 'rules'>,
  found: Found[],
): void {
  const failure = settings.rules.get('rule-failure')
  if (failure === undefined) return
  found.push(failureOf(failure, active, error))
}

/** What a rule threw as a finding of `rule-failure`. */
export function failureOf(failure: ActiveRule, { rule }: ActiveRule, error: unknown): Found {
  const values = { rule: rule.id, plugin: rule.plugin, reason: reasonOf(error) }
  return { active: failure, message: 'threw', values, place: { path: [], part: 'fence' } }
}

/** What was thrown may be anything, and may throw itself. */
function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error)
  } catch {
    return 'it gives no reason'
  }
}

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
  const reason = error instanceof Error ? error.message : String(error)
  found.push({
    active: failure,
    message: 'threw',
    values: { rule: active.rule.id, reason },
    place: { path: [], part: 'fence' },
  })
}

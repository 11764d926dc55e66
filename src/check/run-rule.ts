import type { Found } from './found.ts'
import type { ActiveRule, Settings } from './settings.ts'

/** Runs a rule; when it throws, the findings it already made stay and the fault becomes a `rule-failure`. */
export function runRule(
  active: ActiveRule,
  settings: Pick<Settings, 'rules'>,
  found: Found[],
  run: () => Iterable<Omit<Found, 'active'>>,
): void {
  try {
    for (const finding of run()) found.push({ ...finding, active })
  } catch (error) {
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
}

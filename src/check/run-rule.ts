import type { Post } from '../post/post.ts'
import type { Found } from './found.ts'
import { reportRuleFailure } from './report-rule-failure.ts'
import type { ActiveRule, Settings } from './settings.ts'

type RawFinding = Omit<Found, 'active' | 'fixes'> & {
  readonly fixes?: Found['fixes'] | ((post: Post) => Found['fixes'])
}

/** Runs a rule; when it throws, the findings it already made stay and the fault becomes a `rule-failure`. */
export function runRule(
  active: ActiveRule,
  post: Post | null,
  settings: Pick<Settings, 'rules'>,
  found: Found[],
  run: () => Iterable<RawFinding> | null,
): void {
  try {
    for (const { fixes, ...finding } of run() ?? []) {
      const made = typeof fixes !== 'function' ? fixes : post === null ? [] : fixes(post)
      found.push({ ...finding, fixes: made, active })
    }
  } catch (error) {
    reportRuleFailure(active, error, settings, found)
  }
}

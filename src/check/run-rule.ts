import type { Post } from '../post/post.ts'
import { addFindings, type RawFinding } from './add-finding.ts'
import type { Found } from './found.ts'
import { reportRuleFailure } from './report-rule-failure.ts'
import type { ActiveRule, Settings } from './settings.ts'

/** Runs a rule; when it throws, the findings it already made stay and the fault becomes a `rule-failure`. */
export function runRule(
  active: ActiveRule,
  post: Post | null,
  settings: Pick<Settings, 'rules'>,
  found: Found[],
  run: () => Iterable<RawFinding> | null,
): void {
  try {
    addFindings(active, run() ?? [], post, found)
  } catch (error) {
    reportRuleFailure(active, error, settings, found)
  }
}

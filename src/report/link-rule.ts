import type { ReporterContext } from './report.ts'
import { ruleUrl } from './rule-url.ts'

/** The name of a rule as it is painted, as a link to its page where the terminal knows links (OSC 8). */
export function linkRule(rule: string, painted: string, context: Pick<ReporterContext, 'homepage' | 'links'>): string {
  const url = context.links ? ruleUrl(rule, context) : null
  return url === null ? painted : `\u001b]8;;${url}\u001b\\${painted}\u001b]8;;\u001b\\`
}

import { countNoun } from './count-noun.ts'
import { describeFixes } from './describe-fixes.ts'
import type { Paint } from './paint.ts'
import type { Report, ReporterContext } from './report.ts'

/** The end of a human report: what was checked, what was found, what was not checked, and what can be done. */
export function summaryLines(report: Report, context: ReporterContext, paint: Paint): string[] {
  const { summary } = report
  const took = context.seconds === null ? '' : ` in ${formatSeconds(context.seconds)}`
  const problems = summary.errors + summary.warnings + summary.infos
  const lines: string[] = []
  const checked = `${countNoun(summary.checked, 'post')} checked${took}`
  if (problems === 0) lines.push(`${paint.success('✓')} ${checked}: no problems`)
  else {
    const counts = [
      summary.errors > 0 ? paint.error(countNoun(summary.errors, 'error')) : null,
      summary.warnings > 0 ? paint.warning(countNoun(summary.warnings, 'warning')) : null,
      summary.infos > 0 ? paint.info(countNoun(summary.infos, 'info')) : null,
    ].filter((one) => one !== null)
    const posts = report.files.filter((file) => file.problems.length > 0).length
    lines.push(`${paint.error('✗')} ${checked}: ${counts.join(', ')} in ${countNoun(posts, 'post')}`)
  }
  for (const [reason, count] of reasonsOf(report)) {
    lines.push(`  ${paint.strong('not checked')}: ${countNoun(count, 'post')} (${reason})`)
  }
  if (summary.suppressed > 0) lines.push(`  ${countNoun(summary.suppressed, 'problem')} suppressed by comments`)
  const [done, ...others] = describeFixes(report, paint)
  if (context.command === 'fix') lines.unshift(`${paint.success(summary.fixed > 0 ? '✓' : ' ')} ${done}`)
  lines.push(...others.filter((line) => line.startsWith('can be fixed')).map((line) => `  ${line}`))
  return lines
}

function reasonsOf(report: Report): Map<string, number> {
  const reasons = new Map<string, number>()
  for (const { reason } of report.skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return reasons
}

function formatSeconds(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`
}

import { countNoun, translate } from '../locales/translate.ts'
import { countProblems } from './count-problems.ts'
import type { Paint } from './paint.ts'
import type { Report, ReporterContext } from './report.ts'
import { skipReasons } from './skip-reasons.ts'

export type EndContext = Pick<ReporterContext, 'command' | 'seconds' | 'end' | 'quiet'>

/** The line with which every run ends: what was checked, what was not and why, what was found, and what made the exit code. */
export function endLine(report: Report, context: EndContext, paint: Paint): string {
  const { summary } = report
  const { command, end } = context
  const parts = [
    ...(command === 'check' ? [] : [fixedPart(report, context)]),
    translate`${checkedPart(report, context)}: ${foundPart(report, context, paint)}`,
    ...hiddenPart(report, context),
    ...(report.skipped.length === 0
      ? []
      : [translate`${paint.strong(translate`not checked`)}: ${skipReasons(report).join(translate`, `)}`]),
    ...(summary.suppressed === 0 ? [] : [translate`${summary.suppressed} suppressed by comments`]),
    ...(summary.baselined === 0 ? [] : [translate`${summary.baselined} known from the baseline`]),
    ...(end.because === null ? [] : [translate`exit ${end.exitCode} (${end.because})`]),
  ]
  return parts.join(translate`; `)
}

/** All well, something found (or nothing checked) that does not fail the run, or a run that failed. */
export function endSign({ summary }: Report, { end, quiet }: EndContext, paint: Paint): string {
  if (end.exitCode !== 0) return paint.error('✗')
  const found = quiet ? summary.errors : summary.errors + summary.warnings + summary.infos
  return found === 0 && summary.checked > 0 ? paint.success('✓') : paint.warning('!')
}

function fixedPart({ summary, files }: Report, { command }: EndContext): string {
  const posts = files.filter(({ fixed }) => fixed.length > 0).length
  const isPlanned = command === 'diff'
  if (summary.fixed === 0) {
    if (isPlanned) return translate`nothing would change`
    return summary.errors + summary.warnings + summary.infos === 0
      ? translate`nothing to fix`
      : translate`nothing fixed`
  }
  const [problems, where] = [countNoun(summary.fixed, 'problem'), countNoun(posts, 'post')]
  return isPlanned ? translate`would fix ${problems} in ${where}` : translate`fixed ${problems} in ${where}`
}

function checkedPart({ summary }: Report, { seconds }: EndContext): string {
  const posts = countNoun(summary.checked, 'post')
  return seconds === null ? translate`${posts} checked` : translate`${posts} checked in ${formatSeconds(seconds)}`
}

function foundPart(report: Report, { command, quiet }: EndContext, paint: Paint): string {
  const { summary, files } = report
  const isLeft = command !== 'check' && summary.fixed > 0
  const posts = files.filter(({ problems }) => problems.length > 0).length
  const found = countProblems(report, quiet, paint)
  const all = isLeft ? translate`${found} left` : found
  return posts === 0 ? all : translate`${all} in ${countNoun(posts, 'post')}`
}

function hiddenPart({ summary }: Report, { quiet }: EndContext): string[] {
  const hidden = [
    summary.warnings > 0 ? countNoun(summary.warnings, 'warning') : null,
    summary.infos > 0 ? countNoun(summary.infos, 'info') : null,
  ].filter((one) => one !== null)
  return quiet && hidden.length > 0 ? [translate`--quiet hides ${hidden.join(translate` and `)}`] : []
}

function formatSeconds(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`
}

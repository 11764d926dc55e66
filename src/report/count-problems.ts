import { countNoun, translate } from '../locales/translate.ts'
import { createPaint, type Paint } from './paint.ts'
import type { Report } from './report.ts'

/** `3 errors, 1 warning`, or `no problems`; where `--quiet` hides the others, errors alone. */
export function countProblems(
  { summary }: Pick<Report, 'summary'>,
  quiet = false,
  paint: Paint = createPaint(false),
): string {
  const counts = [
    summary.errors > 0 ? paint.error(countNoun(summary.errors, 'error')) : null,
    summary.warnings > 0 && !quiet ? paint.warning(countNoun(summary.warnings, 'warning')) : null,
    summary.infos > 0 && !quiet ? paint.info(countNoun(summary.infos, 'info')) : null,
  ].filter((one) => one !== null)
  if (counts.length === 0) return quiet ? translate`no errors` : translate`no problems`
  return counts.join(translate`, `)
}

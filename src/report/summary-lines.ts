import { describeFixes } from './describe-fixes.ts'
import { endLine, endSign } from './end-line.ts'
import type { Paint } from './paint.ts'
import type { Report, ReporterContext } from './report.ts'
import { statistics } from './statistics.ts'
import { wrapText } from './wrap-text.ts'

/** The end of a human report: counts by rule where they were asked for, what can be done, and the line of the end. */
export function summaryLines(report: Report, context: ReporterContext, paint: Paint): string[] {
  const { width } = context
  const counts = context.statistics ? statistics(report) : ''
  return [
    ...(counts === '' ? [] : [...counts.trimEnd().split('\n'), '']),
    ...describeFixes(report, paint).flatMap((line) => wrapText(line, width, 2)),
    ...wrapText(`${endSign(report, context, paint)} ${endLine(report, context, paint)}`, width, 2),
  ]
}

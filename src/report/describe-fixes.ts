import { translate } from '../locales/translate.ts'
import type { Paint } from './paint.ts'
import type { Report } from './report.ts'

/** How the problems that have a fix can be fixed: one line, or none. */
export function describeFixes({ summary }: Report, paint: Paint): string[] {
  const { safe, unsafe, manual } = summary.fixable
  const ways = [
    safe > 0 ? translate`${safe} with ${paint.strong('postlint fix')}` : null,
    unsafe > 0 ? translate`${unsafe} with ${paint.strong('postlint fix --unsafe')}` : null,
    manual > 0 ? translate`${manual} by choice with ${paint.strong('postlint fix -i')}` : null,
  ].filter((one) => one !== null)
  return ways.length === 0 ? [] : [translate`can be fixed: ${ways.join(translate`, `)}`]
}

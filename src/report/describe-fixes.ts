import { countNoun } from './count-noun.ts'
import type { Paint } from './paint.ts'
import type { Report } from './report.ts'

/** What `fix` did and what waits, a line each; `isPlanned`: nothing was written. */
export function describeFixes({ summary, files }: Report, paint: Paint, isPlanned = false): string[] {
  const posts = files.filter(({ fixed }) => fixed.length > 0).length
  const done = `${countNoun(summary.fixed, 'problem')} in ${countNoun(posts, 'post')}`
  const { safe, unsafe, manual } = summary.fixable
  const ways = [
    safe > 0 ? `${safe} with ${paint.strong('postlint fix')}` : null,
    unsafe > 0 ? `${unsafe} with ${paint.strong('postlint fix --unsafe')}` : null,
    manual > 0 ? `${manual} by choice with ${paint.strong('postlint fix -i')}` : null,
  ].filter((one) => one !== null)
  const remaining = summary.errors + summary.warnings + summary.infos
  return [
    summary.fixed === 0 ? 'nothing to fix' : `${isPlanned ? 'would fix' : 'fixed'} ${done}`,
    ...(remaining === 0 ? [] : [`${countNoun(remaining, 'problem')} ${remaining === 1 ? 'remains' : 'remain'}`]),
    ...(ways.length === 0 ? [] : [`can be fixed: ${ways.join(', ')}`]),
  ]
}

import { say } from '../../../locales/say.ts'
import { countNoun } from '../../../report/count-noun.ts'
import type { Paint } from '../../../report/paint.ts'
import { wrapText } from '../../../report/wrap-text.ts'
import type { Counts } from '../decision.ts'

/** Turns what a dialog came to into its summary. */
export function farewellLines(
  { applied, posts, skipped, ignored, left }: Counts,
  noun: string,
  paint: Paint,
  width: number,
): string[] {
  const done = say`applied ${countNoun(applied, 'change')} in ${countNoun(posts, 'post')}`
  const rest = say`skipped ${skipped}, ignored ${ignored}, left ${left}`
  const sign = left + skipped + ignored === 0 ? paint.success('✓') : paint.strong('•')
  const remaining = left + skipped + ignored
  const what = countNoun(remaining, noun)
  const command = paint.strong('postlint fix -i')
  const goOn =
    remaining === 1
      ? say`${what} remains: ${command} goes on where you stopped.`
      : say`${what} remain: ${command} goes on where you stopped.`
  const none = noun === 'error' ? say`No errors remain.` : say`No problems remain.`
  return [
    '',
    ...wrapText(`${sign} ${applied === 0 ? say`applied nothing` : done}${say`, `}${rest}`, width, 2),
    ...wrapText(`  ${remaining === 0 ? none : goOn}`, width, 2),
  ]
}

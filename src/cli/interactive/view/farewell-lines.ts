import { countNoun, translate } from '../../../locales/translate.ts'
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
  const done = translate`applied ${countNoun(applied, 'change')} in ${countNoun(posts, 'post')}`
  const rest = translate`skipped ${skipped}, ignored ${ignored}, left ${left}`
  const sign = left + skipped + ignored === 0 ? paint.success('✓') : paint.strong('•')
  const remaining = left + skipped + ignored
  const what = countNoun(remaining, noun)
  const command = paint.strong('postlint fix -i')
  const goOn =
    remaining === 1
      ? translate`${what} remains: ${command} goes on where you stopped.`
      : translate`${what} remain: ${command} goes on where you stopped.`
  const none = noun === 'error' ? translate`No errors remain.` : translate`No problems remain.`
  return [
    '',
    ...wrapText(`${sign} ${applied === 0 ? translate`applied nothing` : done}${translate`, `}${rest}`, width, 2),
    ...wrapText(`  ${remaining === 0 ? none : goOn}`, width, 2),
  ]
}

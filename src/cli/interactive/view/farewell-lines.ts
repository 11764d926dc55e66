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
  const done = `applied ${countNoun(applied, 'change')} in ${countNoun(posts, 'post')}`
  const rest = [`skipped ${skipped}`, `ignored ${ignored}`, `left ${left}`].join(', ')
  const sign = left + skipped + ignored === 0 ? paint.success('✓') : paint.strong('•')
  const remaining = left + skipped + ignored
  const goOn = `${countNoun(remaining, noun)} ${remaining === 1 ? 'remains' : 'remain'}: ${paint.strong('postlint fix -i')} goes on where you stopped.`
  return [
    '',
    ...wrapText(`${sign} ${applied === 0 ? 'applied nothing' : done}, ${rest}`, width, 2),
    ...wrapText(`  ${remaining === 0 ? `No ${noun}s remain.` : goOn}`, width, 2),
  ]
}

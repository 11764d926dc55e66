import { translate } from '../../locales/translate.ts'
import { nearest } from '../../values/likeness/nearest.ts'

/** ` Did you mean "x"?` for the nearest known name, else the known names where they are few. */
export function suggestName(name: string, known: readonly string[]): string {
  const best = nearest(name, known)[0]
  if (best !== undefined) return translate`. Did you mean "${best.candidate}"?`
  // A list longer than this is read by nobody; `postlint rules` shows the only long one.
  return known.length > 0 && known.length <= 12 ? translate`. Known: ${known.join(', ')}` : ''
}

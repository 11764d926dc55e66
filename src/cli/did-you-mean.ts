import { translate } from '../locales/translate.ts'
import { nearest } from '../values/likeness/nearest.ts'

/** `did you mean "x"?` for the nearest known name, else the list of known names. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known)[0]
  if (best !== undefined) return translate`Did you mean "${best.candidate}"?`
  return translate`Known: ${known.join(', ')}.`
}

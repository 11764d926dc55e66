/** Turns a date field into the findings of other rules that a wrong date explains: one cause, one problem. */
import type { KeyPath } from '../../post/place.ts'

const RULES = ['invalid-type', 'invalid-value', 'ambiguous-scalar', 'invisible-character', 'untrimmed-value']

export function replacedByDate(path: KeyPath): readonly { readonly rule: string; readonly path: KeyPath }[] {
  return RULES.map((rule) => ({ rule, path }))
}

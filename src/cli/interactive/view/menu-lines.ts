import type { Paint } from '../../../report/paint.ts'
import { wrapText } from '../../../report/wrap-text.ts'

/** What can be done about the problem at hand. */
export interface Choices {
  readonly candidates: number
  /** How many problems the first candidate would repair. */
  readonly alike: number
  readonly canEdit: boolean
  readonly canUndo: boolean
}

/** Turns the choices into a line that names the key of each, wrapped between choices. */
export function menuLines({ candidates, alike, canEdit, canUndo }: Choices, paint: Paint, width: number): string[] {
  const entries: (readonly [key: string, does: string])[] = []
  if (candidates === 1) entries.push(['1', 'apply'])
  if (candidates > 1) entries.push([`1-${candidates}`, 'apply'])
  if (alike > 1) entries.push(['a', `apply to all ${alike} alike`])
  if (canEdit) entries.push(['e', 'edit by hand'])
  entries.push(['s', 'skip'], ['i', 'ignore this rule'], ['o', 'open in editor'], ['f', 'show front matter'])
  if (canUndo) entries.push(['u', 'undo'])
  entries.push(['?', 'help'], ['q', 'save and quit'])
  // A choice is one word to the wrapping.
  const seen = entries.map(([key, does]) => `${paint.strong(key)}\u00a0${does.replaceAll(' ', '\u00a0')}`).join('   ')
  return wrapText(seen, width).map((line) => line.replaceAll('\u00a0', ' '))
}

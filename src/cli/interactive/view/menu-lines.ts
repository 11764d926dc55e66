import type { Paint } from '../../../report/paint.ts'
import { wrapText } from '../../../report/wrap-text.ts'

/** What can be done about the problem at hand. */
export interface Choices {
  readonly candidates: number
  /** How many problems the first candidate would repair. */
  readonly alike: number
  /** How many problems have a safe fix. */
  readonly safe: number
  readonly canEdit: boolean
  readonly canGoBack: boolean
  readonly canUndo: boolean
}

/** Turns the choices into a line that names the key of each, wrapped between choices. */
export function menuLines(
  { candidates, alike, safe, canEdit, canGoBack, canUndo }: Choices,
  paint: Paint,
  width: number,
): string[] {
  const entries: (readonly [key: string, does: string])[] = []
  if (candidates === 1) entries.push(['1', 'apply'])
  if (candidates > 1) entries.push([`1-${candidates}`, 'apply'])
  if (alike > 1) entries.push(['a', `apply to all ${alike} alike`])
  if (safe > 1) entries.push(['x', `apply all ${safe} safe fixes`])
  if (canEdit) entries.push(['e', 'edit by hand'])
  entries.push(['s', 'skip'], ['n', 'next post'])
  if (canGoBack) entries.push(['b', 'back'])
  entries.push(['i', 'ignore this rule'], ['o', 'open in editor'], ['f', 'show front matter'])
  if (canUndo) entries.push(['u', 'undo'])
  entries.push(['?', 'help'], ['q', 'save and quit'])
  // A choice is one word to the wrapping.
  const seen = entries.map(([key, does]) => `${paint.strong(key)}\u00a0${does.replaceAll(' ', '\u00a0')}`).join('   ')
  return wrapText(seen, width).map((line) => line.replaceAll('\u00a0', ' '))
}

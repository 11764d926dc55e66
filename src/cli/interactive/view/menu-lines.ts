import { translate } from '../../../locales/translate.ts'
import type { Paint } from '../../../report/paint.ts'
import { displayWidth } from '../../../values/characters/display-width.ts'

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
  if (candidates === 1) entries.push(['1', translate`apply`])
  if (candidates > 1) entries.push([`1-${candidates}`, translate`apply`])
  if (alike > 1) entries.push(['a', translate`apply to all ${alike} alike`])
  if (safe > 1) entries.push(['x', translate`apply all ${safe} safe fixes`])
  if (canEdit) entries.push(['e', translate`edit by hand`])
  entries.push(['s', translate`skip`], ['n', translate`next post`])
  if (canGoBack) entries.push(['b', translate`back`])
  entries.push(
    ['i', translate`ignore this rule`],
    ['o', translate`open in editor`],
    ['f', translate`show front matter`],
  )
  if (canUndo) entries.push(['u', translate`undo`])
  entries.push(['?', translate`help`], ['q', translate`save and quit`])
  return fillLines(
    entries.map(([key, does]) => `${paint.strong(key)} ${does}`),
    width,
  )
}

const GAP = '   '

/** As many choices a line as fit; none is broken. */
function fillLines(choices: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const choice of choices) {
    const last = lines.at(-1)
    const longer = `${last}${GAP}${choice}`
    if (last !== undefined && displayWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(choice)
  }
  return lines
}

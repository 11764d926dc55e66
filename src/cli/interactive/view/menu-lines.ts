import { say } from '../../../locales/say.ts'
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
  if (candidates === 1) entries.push(['1', say`apply`])
  if (candidates > 1) entries.push([`1-${candidates}`, say`apply`])
  if (alike > 1) entries.push(['a', say`apply to all ${alike} alike`])
  if (safe > 1) entries.push(['x', say`apply all ${safe} safe fixes`])
  if (canEdit) entries.push(['e', say`edit by hand`])
  entries.push(['s', say`skip`], ['n', say`next post`])
  if (canGoBack) entries.push(['b', say`back`])
  entries.push(['i', say`ignore this rule`], ['o', say`open in editor`], ['f', say`show front matter`])
  if (canUndo) entries.push(['u', say`undo`])
  entries.push(['?', say`help`], ['q', say`save and quit`])
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

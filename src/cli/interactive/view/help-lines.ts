import { translate } from '../../../locales/translate.ts'
import type { Paint } from '../../../report/paint.ts'
import { wrapText } from '../../../report/wrap-text.ts'
import { displayWidth } from '../../../values/characters/display-width.ts'

/** Made when they are asked for, in the language of the run. */
const keys = (): readonly (readonly [key: string, does: string])[] => [
  ['1-9', translate`apply that candidate; it is written to the file at once`],
  [translate`up, down`, translate`go through the candidates; Enter applies the one shown`],
  ['a', translate`apply the same to all problems alike; says how many, and asks first`],
  ['x', translate`apply all safe fixes now; says how many, and asks first`],
  ['e', translate`edit by hand: Enter checks and applies, Esc goes back`],
  ['s', translate`skip this problem; the next run asks again`],
  ['n', translate`next post: skip all that is left in this one`],
  ['b', translate`back to what was skipped last`],
  ['i', translate`ignore this rule until you quit`],
  ['o', translate`open the post at the line in $VISUAL or $EDITOR, then check it again`],
  ['f', translate`show the whole front matter`],
  ['u', translate`undo the last decision; the file gets its old bytes back`],
  ['q', translate`quit; what was applied is saved, nothing else is changed (Ctrl-C does the same)`],
]

/** Turns the keys into a page. */
export function helpLines(paint: Paint, width: number): string[] {
  const column = 10
  const lines = keys().flatMap(([key, does]) =>
    wrapText(`  ${paint.strong(key)}${' '.repeat(column - displayWidth(key))}${does}`, width, column + 2),
  )
  return [...lines, '']
}

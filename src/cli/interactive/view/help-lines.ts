import { say } from '../../../locales/say.ts'
import type { Paint } from '../../../report/paint.ts'
import { wrapText } from '../../../report/wrap-text.ts'
import { displayWidth } from '../../../values/characters/display-width.ts'

/** Made when they are asked for, in the language of the run. */
const keys = (): readonly (readonly [key: string, does: string])[] => [
  ['1-9', say`apply that candidate; it is written to the file at once`],
  [say`up, down`, say`go through the candidates; Enter applies the one shown`],
  ['a', say`apply the same to all problems alike; says how many, and asks first`],
  ['x', say`apply all safe fixes now; says how many, and asks first`],
  ['e', say`edit by hand: Enter checks and applies, Esc goes back`],
  ['s', say`skip this problem; the next run asks again`],
  ['n', say`next post: skip all that is left in this one`],
  ['b', say`back to what was skipped last`],
  ['i', say`ignore this rule until you quit`],
  ['o', say`open the post at the line in $VISUAL or $EDITOR, then check it again`],
  ['f', say`show the whole front matter`],
  ['u', say`undo the last decision; the file gets its old bytes back`],
  ['q', say`quit; what was applied is saved, nothing else is changed (Ctrl-C does the same)`],
]

/** Turns the keys into a page. */
export function helpLines(paint: Paint, width: number): string[] {
  const column = 10
  const lines = keys().flatMap(([key, does]) =>
    wrapText(`  ${paint.strong(key)}${' '.repeat(column - displayWidth(key))}${does}`, width, column + 2),
  )
  return [...lines, '']
}

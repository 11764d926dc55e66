import type { Paint } from '../../../report/paint.ts'
import { wrapText } from '../../../report/wrap-text.ts'

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['1-9', 'apply that candidate; it is written to the file at once'],
  ['up, down', 'go through the candidates; Enter applies the one shown'],
  ['a', 'apply the same to all problems alike; says how many, and asks first'],
  ['x', 'apply all safe fixes now; says how many, and asks first'],
  ['e', 'edit by hand: Enter checks and applies, Esc goes back'],
  ['s', 'skip this problem; the next run asks again'],
  ['n', 'next post: skip all that is left in this one'],
  ['b', 'back to what was skipped last'],
  ['i', 'ignore this rule until you quit'],
  ['o', 'open the post at the line in $VISUAL or $EDITOR, then check it again'],
  ['f', 'show the whole front matter'],
  ['u', 'undo the last decision; the file gets its old bytes back'],
  ['q', 'quit; what was applied is saved, nothing else is changed (Ctrl-C does the same)'],
]

/** Turns the keys into a page. */
export function helpLines(paint: Paint, width: number): string[] {
  const column = 10
  const lines = KEYS.flatMap(([key, does]) =>
    wrapText(`  ${paint.strong(key)}${' '.repeat(column - key.length)}${does}`, width, column + 2),
  )
  return [...lines, '']
}

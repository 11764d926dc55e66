/** Turns a text into what the safe fixes of its problems make of it, one after the other. */
import { applyEdits } from '../../src/edit/apply-edits.ts'
import type { Example } from '../../src/rules/rule.ts'
import { lint } from './lint-example.ts'

export function fixedBy(text: string, example: Omit<Example, 'bad'> = {}, rule?: string): string {
  let fixed = text
  for (let pass = 0; pass < 10; pass++) {
    const fix = lint(fixed, example, rule).flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === 'safe'))[0]
    if (fix === undefined) return fixed
    // Offsets of edits do not count the byte-order mark.
    const shift = fixed.startsWith('\uFEFF') ? 1 : 0
    const edits = fix.edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text }))
    fixed = applyEdits(fixed, edits)
  }
  return fixed
}

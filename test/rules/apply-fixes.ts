import { applyEdits } from '../../src/edit/apply-edits.ts'
import type { Example, Safety } from '../../src/rules/rule.ts'
import { lint } from './lint-example.ts'

/** The text after the first fix of each problem of one rule, in the tiers given, until none is left. */
export function applyFixes(
  text: string,
  rule: string,
  tiers: readonly Safety[] = ['safe'],
  example: Omit<Example, 'bad'> = {},
): string {
  let now = text
  for (let pass = 0; pass < 20; pass++) {
    const fix = lint(now, example, rule)
      .filter((one) => one.rule === rule)
      .flatMap(({ fixes }) => fixes.filter(({ safety }) => tiers.includes(safety)).slice(0, 1))[0]
    if (fix === undefined) return now
    now = applyEdits(now, fix.edits)
  }
  throw new Error(`the fixes of ${rule} come to no end`)
}

/** Titles and tiers of all fixes that one rule offers. */
export function offers(text: string, rule: string, example: Omit<Example, 'bad'> = {}): string[] {
  return lint(text, example, rule)
    .filter((one) => one.rule === rule)
    .flatMap(({ fixes }) => fixes.map(({ safety, title }) => `${safety}: ${title}`))
}

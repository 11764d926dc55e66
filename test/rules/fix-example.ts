/** Turns a text into what fixes make of it: all through the guarded loop, or those of one rule by themselves. */
import { applyEdits } from '../../src/edit/apply-edits.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import type { Example, Safety } from '../../src/rules/rule.ts'
import { lint, settingsOfExample } from './lint-example.ts'

/** A text after all fixes of the given tiers, through the guarded loop; a fix that had to be undone fails the test. */
export function fixed(
  text: string,
  safeties: readonly Safety[] = ['safe'],
  example: Omit<Example, 'bad'> = {},
): string {
  const { source, result } = fixPost(
    sourceOfText(example.path ?? 'post.md', text),
    settingsOfExample(example),
    safeties,
  )
  const failure = result.diagnostics.find(({ rule }) => rule === 'rule-failure')
  if (failure !== undefined) throw new Error(failure.message)
  return `${source.bom ? '\uFEFF' : ''}${source.text}`
}

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
    // Offsets do not count the byte-order mark.
    const { bom, text: bare } = sourceOfText('post.md', now)
    now = `${bom ? '\uFEFF' : ''}${applyEdits(bare, fix.edits)}`
  }
  throw new Error(`the fixes of ${rule} come to no end`)
}

/** Titles and tiers of all fixes that one rule offers. */
export function offers(text: string, rule: string, example: Omit<Example, 'bad'> = {}): string[] {
  return lint(text, example, rule)
    .filter((one) => one.rule === rule)
    .flatMap(({ fixes }) => fixes.map(({ safety, title }) => `${safety}: ${title}`))
}

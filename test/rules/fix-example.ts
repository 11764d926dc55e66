import { fixPost } from '../../src/fix/fix-post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import type { Example, Safety } from '../../src/rules/rule.ts'
import { settingsOfExample } from './lint-example.ts'

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

import type { SchemaIssue } from '../../post/issue.ts'
import type { Data } from '../../post/reading.ts'
import { partsAt } from './parts-at.ts'
import { isTypeIn, typeWord } from './type-word.ts'
import { typesOf } from './types-of.ts'

/** Turns what a validator expected into all that the schema allows there, in one vocabulary: `string`, `string|array`. */
export function refineExpected(issues: readonly SchemaIssue[], json: object, data: Data): SchemaIssue[] {
  return issues.map((issue) => {
    if (issue.kind !== 'missing-field' && issue.kind !== 'invalid-type') return issue
    const words = partsAt(json, issue.path, data).map((part) => typesOf(part, json))
    if (words.length === 0 || words.includes(null)) return issue
    const all = new Set(words.flatMap((some) => some ?? []))
    // To say that a value may be null helps nobody who wrote another one.
    if (all.size > 1) all.delete('null')
    if (issue.kind === 'invalid-type' && isTypeIn(typeWord(issue.value), [...all])) return issue
    return { ...issue, expected: [...all].join('|') }
  })
}

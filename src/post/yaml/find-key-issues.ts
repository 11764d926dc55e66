import type { Block } from '../block.ts'
import type { IssueOf } from '../issue.ts'
import { findDuplicateKeys } from './find-duplicate-keys.ts'
import { findOddKeys } from './find-odd-keys.ts'
import { parseFields } from './parse-fields.ts'
import type { Loaded } from './try-yaml.ts'

/** What is wrong with the keys of a block that reads as `data`: equal ones, for which a strict reader refused it, and keys that are no plain text. */
export function findKeyIssues(
  block: Block,
  data: unknown,
  strict: Loaded,
): IssueOf<'duplicate-key' | 'unportable-yaml'>[] {
  const repeated = isRepeating(strict) ? findDuplicateKeys(parseFields(block.text, block.span.start)) : []
  return [...repeated, ...findOddKeys(block, data)]
}

/** Whether a strict reader refused equal keys. */
export function isRepeating(strict: Loaded): boolean {
  return !strict.ok && strict.reason === 'duplicated mapping key'
}

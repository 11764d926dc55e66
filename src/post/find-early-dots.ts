import type { Block } from './block.ts'
import type { MalformedFence, ReadingIssue } from './issue.ts'
import { fieldsFollow } from './near-fence.ts'

/** A line `...` between the opening line and the fields, which ends the block before it has any. */
export function findEarlyDots(block: Block, issues: readonly ReadingIssue[]): MalformedFence | null {
  const { fence, source, bodyStart, closer } = block
  if (fence !== '---…' || issues.some(({ kind }) => kind !== 'empty-front-matter')) return null
  if (!fieldsFollow(source, bodyStart, '---', false)) return null
  return { kind: 'malformed-fence', flaw: 'early-dots', found: '...', span: closer, edit: null }
}

import type { Block } from './block.ts'
import type { MalformedFence, ReadingIssue } from './issue.ts'
import { fieldsFollow } from './near-fence.ts'

/** A closing line between the opening line and the fields, `...` or a second `---`, which ends the block before it has any. */
export function findEarlyEnd(block: Block, issues: readonly ReadingIssue[]): MalformedFence | null {
  if (issues.length === 0 || issues.some(({ kind }) => kind !== 'empty-front-matter')) return null
  const { fence, source, bodyStart, closer } = block
  if ((fence !== '---' && fence !== '---…') || !fieldsFollow(source, bodyStart, '---', false)) return null
  const found = source.slice(closer.start, closer.end).trimEnd()
  return { kind: 'malformed-fence', flaw: 'early-end', found, span: closer, edit: null }
}

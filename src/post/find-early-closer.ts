import type { Block } from './block.ts'
import { readBlock } from './formats.ts'
import type { MalformedFence, ReadingIssue } from './issue.ts'
import { isNearFence } from './near-fence.ts'
import type { Reading } from './reading.ts'

/**
 * Says which line starting with the fence was meant to close a block that does not read as a whole: the first one
 * before which everything reads. Null when there is none.
 */
export function findEarlyCloser(block: Block, issues: readonly ReadingIssue[]): MalformedFence | null {
  const inside = issues.find((issue) => issue.kind === 'malformed-fence' && issue.flaw === 'inside')
  if (inside?.kind !== 'malformed-fence' || block.format === 'json') return null
  const { span, found } = inside
  const text = block.text.slice(0, span.start - block.span.start)
  const head = readBlock({ ...block, text, span: { start: block.span.start, end: span.start }, closer: span })
  if (!hasFields(head)) return null
  const mark = block.format === 'toml' && block.fence === '+++' ? '+++' : '---'
  // With fields below it, up to the line that bounds the block, it divides fields or ends them.
  if (readsOn(block, span.end)) return { kind: 'malformed-fence', flaw: 'divider', found, span, edit: null }
  // Text behind the mark may be meant as body or as data, so only a line without any is repaired.
  const edit = isNearFence(found) ? { span, text: mark } : null
  return { kind: 'malformed-fence', flaw: 'closer', found, span, edit }
}

function readsOn(block: Block, start: number): boolean {
  const { source, span } = block
  const text = source.slice(start, span.end)
  return hasFields(readBlock({ ...block, text, span: { start, end: span.end } }))
}

function hasFields({ data }: Reading): boolean {
  return data !== null && Object.keys(data).length > 0
}

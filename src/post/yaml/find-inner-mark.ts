import type { Block } from '../block.ts'
import type { IssueOf } from '../issue.ts'

/**
 * A byte order mark at the start of a block: readers that are given the block alone take it away, those that are given
 * more keep it in the first name or stop.
 */
export function findInnerMark({ text, span: { start } }: Block): IssueOf<'syntax-error'>[] {
  if (text.charCodeAt(0) !== 0xfeff) return []
  const span = { start, end: start + 1 }
  const repair = { safety: 'safe', edits: [{ ...span, text: '' }] } as const
  return [{ kind: 'syntax-error', format: 'yaml', code: 'byte-order-mark', detail: '\ufeff', span, repair }]
}

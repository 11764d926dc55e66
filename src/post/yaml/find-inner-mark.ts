import type { Block } from '../block.ts'
import type { IssueOf } from '../issue.ts'

// Before the first line that is not empty.
const MARK = /^(?:[ \t]*\r?\n)*\ufeff/

/**
 * A byte order mark at the start of a block: readers that are given the block alone take it away, those that are given
 * more keep it in the first name or stop.
 */
export function findInnerMark({ text, span }: Block): IssueOf<'syntax-error'> | null {
  const found = text.includes('\ufeff') ? MARK.exec(text) : null
  if (found === null) return null
  const start = span.start + found[0].length - 1
  const place = { start, end: start + 1 }
  const repair = { safety: 'safe', edits: [{ ...place, text: '' }] } as const
  return { kind: 'syntax-error', format: 'yaml', code: 'byte-order-mark', detail: '\ufeff', span: place, repair }
}

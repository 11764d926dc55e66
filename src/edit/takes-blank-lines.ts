import type { Node } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import { endOfLine, isBlank } from './line-extent.ts'

/** Whether a value ends in a block scalar that keeps (`|+`) the blank lines below it, and what would follow is blank. */
export function takesBlankLines({ text, block }: Canvas, value: Node | undefined, next: number): boolean {
  let node = value
  while (node !== undefined && node.kind !== 'scalar') {
    node = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value
  }
  if (node === undefined || (node.style !== 'literal' && node.style !== 'folded')) return false
  const keeps = /^[|>][0-9]?\+/.test(text.slice(node.span.start, node.span.start + 4))
  return keeps && next < block.span.end && isBlank(text.slice(next, endOfLine(text, next)))
}

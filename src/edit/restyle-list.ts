import type { ListNode } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { keepsComments } from './keeps-comments.ts'
import { type Member, memberAt } from './member-at.ts'
import { endOfNode } from './node-extent.ts'
import { placeBlockList } from './place-block-list.ts'
import { placeValue } from './place-value.ts'
import { listStyleOf } from './style/list-style-of.ts'

/** Writes a list of one-line items between brackets or on lines; null where a comment would have no place. */
export function restyleList(canvas: Canvas, { path, style }: ChangeOf<'restyle'>): Edit[] | null {
  const member = memberAt(canvas, path)
  if (member?.node.kind !== 'list') return null
  if (member.node.flow === (style === 'flow')) return []
  const { entry, node } = member
  if (!canvas.notation.hasBlockStyle || entry === undefined || node.items.length === 0) return null
  if (style === 'flow') return toFlow(canvas, member, node)
  if (canvas.tree.comments.some(({ span }) => span.start > node.span.start && span.end < node.span.end)) return null
  const items = node.items.map((item) => canvas.text.slice(item.span.start, item.span.end))
  if (member.flow || items.some((item) => item === '' || /[\r\n]/.test(item))) return null
  return placeBlockList(canvas, entry, items, listStyleOf(canvas, entry).indent)
}

function toFlow(canvas: Canvas, member: Member, list: ListNode): Edit[] | null {
  const { text, tree, notation } = canvas
  const end = endOfNode(list, text)
  const lf = text.indexOf('\n', end)
  const lastLine = lf === -1 ? text.length : lf
  // A comment after the last item would come to speak for the whole list.
  if (tree.comments.some(({ span }) => span.start > list.span.start && span.start < lastLine)) return null
  const items: string[] = []
  for (const item of list.items) {
    if (item.kind !== 'scalar' && !item.flow) return null
    const source = text.slice(item.span.start, item.span.end)
    if (source === '' || /[\r\n]/.test(source)) return null
    const bare = item.kind === 'scalar' && item.style === 'plain'
    // Commas and brackets end plain text between brackets.
    items.push(bare && /[,[\]{}]|:$/.test(source) ? notation.writeText(item.text, 'plain', true) : source)
  }
  const { padding } = listStyleOf(canvas, member.entry)
  const edits = placeValue(canvas, member, `[${padding}${items.join(', ')}${padding}]`)
  return edits !== null && keepsComments(canvas.tree, edits) ? edits : null
}

import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { keepsComments } from './keeps-comments.ts'
import { type Member, memberAt } from './member-at.ts'
import type { QuoteStyle } from './notation/notation.ts'
import { placeBlockList } from './place-block-list.ts'
import { placeValue } from './place-value.ts'
import { setItems } from './set-items.ts'
import { listStyleOf } from './style/list-style-of.ts'
import { styleForField } from './style/style-for-field.ts'
import { writeFlowList } from './write-flow-list.ts'
import { writeScalar } from './write-scalar.ts'

/** Replaces a value in the style in which it was written. */
export function setValue(canvas: Canvas, change: ChangeOf<'set'>): Edit[] | null {
  const member = memberAt(canvas, change.path)
  if (member === null) return null
  const { value, plain } = change
  // Items that go take their own comments along, as removed ones do.
  if (isList(value) && member.node.kind === 'list' && member.node.items.length > 0) {
    return setItems(canvas, member, member.node, value)
  }
  const edits = isList(value) ? setList(canvas, member, value) : setScalar(canvas, member, value, plain)
  return edits !== null && keepsComments(canvas.tree, edits) ? edits : null
}

function isList(value: ChangeOf<'set'>['value']): value is readonly string[] {
  return typeof value === 'object'
}

function setScalar(canvas: Canvas, member: Member, value: string | number | boolean, plain?: boolean): Edit[] | null {
  const prefer = styleOf(canvas, member)
  return placeValue(canvas, member, writeScalar(canvas, value, { prefer, flow: member.flow, plain }))
}

function styleOf(canvas: Canvas, { node, entry, parent }: Member): QuoteStyle {
  const written = node.kind === 'scalar' && node.span.end > node.span.start
  if (written && (node.style === 'plain' || node.style === 'single' || node.style === 'double')) return node.style
  if (entry !== undefined && parent === canvas.root) return styleForField(canvas, entry.key.text)
  return parent.kind === 'list' ? (canvas.styleOfItems(parent) ?? 'plain') : 'plain'
}

function setList(canvas: Canvas, member: Member, texts: readonly string[]): Edit[] | null {
  const { entry, flow } = member
  const style = listStyleOf(canvas, entry)
  if (entry === undefined || flow || style.flow || texts.length === 0) {
    return placeValue(canvas, member, writeFlowList(canvas, texts, style))
  }
  const items = texts.map((text) => writeScalar(canvas, text, { prefer: style.items, flow: false }))
  return placeBlockList(canvas, entry, items, style.indent)
}

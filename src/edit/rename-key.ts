import { placesOf } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { isBlank, leadOf } from './line-extent.ts'
import { memberAt } from './member-at.ts'

/** Gives a key another name in its own quotes; null where the map has that name already. */
export function renameKey(canvas: Canvas, { path, key }: ChangeOf<'rename'>): Edit[] | null {
  const member = memberAt(canvas, path)
  const { parent, entry } = member ?? {}
  if (member === null || entry === undefined || parent?.kind !== 'map') return null
  if (entry.key.text !== key && placesOf(parent, key).length > 0) return null
  const { text, notation, block } = canvas
  const { span, style } = entry.key
  // A name in a table's header or a dotted key of TOML may stand in other headers too.
  const alone = isBlank(leadOf(text, span.start)) && text.slice(span.end, entry.afterMark).trim() === '='
  if (block.format === 'toml' && !parent.flow && !alone) return null
  if (span.start === span.end || style === 'literal' || style === 'folded') return null
  return [{ start: span.start, end: span.end, text: notation.writeKey(key, style, member.flow) }]
}

import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { memberAt } from './member-at.ts'
import { placeValue } from './place-value.ts'

/**
 * Quotes a plain scalar as written: in the asked style, else in the quotes that the block's other values use, else
 * in double ones. A quoted scalar is quoted anew only when a style is asked for.
 */
export function quoteScalar(canvas: Canvas, { path, style }: ChangeOf<'quote'>): Edit[] | null {
  const member = memberAt(canvas, path)
  if (member?.node.kind !== 'scalar') return null
  const { node, flow } = member
  if (node.style === 'literal' || node.style === 'folded') return null
  if (node.style !== 'plain' && (style === undefined || style === node.style)) return []
  const prefer = style ?? canvas.quotes() ?? 'double'
  return placeValue(canvas, member, canvas.notation.writeText(node.text, prefer, flow))
}

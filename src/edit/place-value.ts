import type { Node } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'
import { endOfLine, isBlank, isRestOfLine, leadOf, startOfLine } from './line-extent.ts'
import type { Member } from './member-at.ts'
import { endOfNode } from './node-extent.ts'
import { partsOfBlockScalar } from './parts-of-block-scalar.ts'

/** Puts a written one-line value where another stands; the rest of its line, comments too, stays. Null when it cannot. */
export function placeValue(canvas: Canvas, member: Member, written: string): Edit[] | null {
  const { node, entry } = member
  const { text } = canvas
  if (node.span.start === node.span.end) return placeInEmpty(canvas, member, written)
  if (isInline(canvas, node)) return [{ start: node.span.start, end: node.span.end, text: written }]
  if (!canvas.notation.hasBlockStyle) return null
  if (node.kind === 'scalar') {
    const { header, content } = partsOfBlockScalar(text, node)
    return [
      { ...header, text: written },
      { ...content, text: '' },
    ]
  }
  if (entry === undefined) return null
  const keyLine = endOfLine(text, entry.afterMark)
  // An anchor or a tag on the key's line belongs to what goes away.
  if (keyLine > node.span.start || !isRestOfLine(text.slice(entry.afterMark, keyLine))) return null
  return [
    { start: entry.afterMark, end: entry.afterMark, text: ` ${written}` },
    { start: keyLine, end: endOfNode(node, text), text: '' },
  ]
}

/** Whether a value stands where a one-line value would: a scalar that is no YAML block scalar, or brackets. */
function isInline({ notation }: Canvas, node: Node): boolean {
  if (node.kind !== 'scalar') return node.flow
  return !notation.hasBlockStyle || (node.style !== 'literal' && node.style !== 'folded')
}

function placeInEmpty({ text }: Canvas, { node, entry, flow }: Member, written: string): Edit[] | null {
  // An empty item stands after its dash, wherever the blanks after it end.
  const at = entry?.afterMark ?? startOfLine(text, node.span.start) + leadOf(text, node.span.start).trimEnd().length
  if (entry !== undefined && !/[:=]/.test(text.charAt(at - 1))) return null
  const end = endOfLine(text, at)
  const rest = text.slice(at, end)
  if (isBlank(rest)) return [{ start: at, end, text: ` ${written}` }]
  if (!flow && !isRestOfLine(rest)) return null
  if (flow && !/^[ \t]*[,\]}]/.test(rest)) return null
  return [{ start: at, end: at, text: ` ${written}` }]
}

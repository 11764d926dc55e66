import type { Entry } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'
import { endOfLine, isBlank, isRestOfLine, leadOf } from './line-extent.ts'
import { extentOfEntry } from './node-extent.ts'
import { partsOfBlockScalar } from './parts-of-block-scalar.ts'
import { writeBlockItems } from './write-block-items.ts'

/** Puts written items, a line each, where the value of an entry stands; a comment after it stays with the key. */
export function placeBlockList(canvas: Canvas, entry: Entry, items: readonly string[], indent: string): Edit[] | null {
  const { text, notation } = canvas
  const { value, afterMark, key } = entry
  const lead = leadOf(text, key.span.start)
  const { end } = extentOfEntry(entry, text)
  if (!notation.hasBlockStyle || !isBlank(lead)) return null
  if (value.kind !== 'scalar' && !value.flow) {
    const start = endOfLine(text, afterMark)
    const mark = text.slice(afterMark, start)
    if (start > value.span.start || !isRestOfLine(mark)) return null
    return [{ start, end, text: writeBlockItems(canvas, items, lead + indent) }]
  }
  const gap = text.slice(afterMark, Math.max(afterMark, value.span.start))
  if (end > afterMark && !isBlank(gap.replace(/^[ \t]*\r?\n/, ''))) return null
  if (value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded')) {
    const { header, content } = partsOfBlockScalar(text, value)
    return [
      { start: afterMark, end: header.end, text: '' },
      { ...content, text: writeBlockItems(canvas, items, lead + indent) },
    ]
  }
  const lineEnd = endOfLine(text, end)
  const rest = text.slice(end, lineEnd)
  if (!isRestOfLine(rest)) return null
  const lines = writeBlockItems(canvas, items, lead + indent)
  if (isBlank(rest)) return [{ start: afterMark, end: lineEnd, text: lines }]
  return [
    { start: afterMark, end, text: '' },
    { start: lineEnd, end: lineEnd, text: lines },
  ]
}

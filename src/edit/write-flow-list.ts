import type { Canvas } from './canvas.ts'
import type { ListStyle } from './style/list-style-of.ts'
import { writeScalar } from './write-scalar.ts'

/** A list of texts between brackets. */
export function writeFlowList(canvas: Canvas, texts: readonly string[], style: ListStyle): string {
  if (texts.length === 0) return '[]'
  const items = texts.map((text) => writeScalar(canvas, text, { prefer: style.items, flow: true }))
  return `[${style.padding}${items.join(', ')}${style.padding}]`
}

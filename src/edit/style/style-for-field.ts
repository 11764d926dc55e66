import type { Canvas } from '../canvas.ts'
import type { QuoteStyle } from '../notation/notation.ts'
import { isProseField } from './is-prose-field.ts'

/** The style for the text of a top-level field that has none yet: that of its like, prose beside prose. */
export function styleForField(canvas: Canvas, key: string): QuoteStyle {
  const prose = isProseField(key)
  return canvas.styleOfFields(prose) ?? (prose ? (canvas.quotes() ?? 'double') : 'plain')
}

import type { Canvas } from '../canvas.ts'
import type { QuoteStyle } from '../notation/notation.ts'
import { styleOfTexts } from './style-of-texts.ts'

// Fields that hold a sentence: authors quote these although names, dates and addresses beside them stand plain.
const PROSE = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt'])

/** The style for the text of a top-level field that has none yet: that of its like, prose beside prose. */
export function styleForField(canvas: Canvas, key: string): QuoteStyle {
  const prose = PROSE.has(key)
  const peers = canvas.root.entries.filter((entry) => entry.key.text !== key && PROSE.has(entry.key.text) === prose)
  const style = styleOfTexts(peers.map(({ value }) => value))
  return style ?? (prose ? (canvas.quotes() ?? 'double') : 'plain')
}

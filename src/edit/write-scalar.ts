import type { Canvas } from './canvas.ts'
import type { QuoteStyle } from './notation/notation.ts'

export interface ScalarSlot {
  readonly prefer: QuoteStyle
  /** Inside brackets or braces. */
  readonly flow: boolean
  /** The text stands for itself without quotes (a date), wherever its style was or would be plain. */
  readonly plain?: boolean | undefined
}

/** A value as it is to be written: a text reads back as that text, a number or boolean as itself. */
export function writeScalar(canvas: Canvas, value: string | number | boolean, place: ScalarSlot): string {
  const { notation } = canvas
  const { prefer, flow, plain } = place
  if (typeof value !== 'string') return String(value)
  if (plain === true && prefer === 'plain') {
    const bare = notation.writeBare(value, flow)
    if (bare !== null) return bare
  }
  const written = notation.writeText(value, prefer, flow)
  const forced = prefer === 'plain' && written.startsWith("'") && !/["\\]/.test(value)
  // Where plain is impossible, the quotes are those that the block already uses.
  return forced && canvas.quotes() === 'double' ? notation.writeText(value, 'double', flow) : written
}

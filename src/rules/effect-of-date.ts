import type { Effect } from '../../schemas/generator.ts'
import { dateEffect } from '../generators/date-effect.ts'
import type { Node } from '../post/tree.ts'
import type { Collection } from './context.ts'
import type { DateField } from './read-date-field.ts'

/**
 * What the site's generator makes of a date. Of a shape that it was never asked about: what it does with other texts, where it is no
 * date at all; else a warning, since it may or may not read it.
 */
export function effectOfDate(
  { text, reading }: DateField,
  node: Node | null,
  { generator }: Pick<Collection, 'generator'>,
): Effect {
  const known = dateEffect(generator, text.trim(), isQuoted(node))
  if (known !== null) return known
  if (reading.kind === 'accepted') return 'nothing'
  return reading.kind === 'not-a-date' || reading.kind === 'impossible' ? generator.dates.refused : 'warning'
}

export function isQuoted(node: Node | null): boolean {
  return node?.kind === 'scalar' && node.style !== 'plain'
}

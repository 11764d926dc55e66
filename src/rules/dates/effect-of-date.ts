import type { Effect } from '../../../schemas/generator.ts'
import { dateEffect } from '../../generators/date-effect.ts'
import type { Node } from '../../post/tree.ts'
import type { Collection } from '../context.ts'
import type { DateField } from './read-date-field.ts'

/**
 * What the site's generator makes of a date. A shape that it was never asked about is read by those whose readers take dates from
 * prose (JavaScript's, Ruby's), where it can mean one thing only; the others refuse what can mean several, and may refuse the rest.
 */
export function effectOfDate(
  { text, reading }: DateField,
  node: Node | null,
  { generator }: Pick<Collection, 'generator'>,
): Effect {
  const known = dateEffect(generator, text.trim(), isQuoted(node))
  if (known !== null) return known
  if (reading.kind === 'accepted') return 'nothing'
  if (reading.kind === 'not-a-date' || reading.kind === 'impossible') return generator.dates.refused
  const isLenient = generator.dates.reads.includes('month-name-first')
  const isPlain = reading.kind === 'malformed' || reading.kind === 'missing-timezone'
  if (isLenient) return isPlain ? 'nothing' : 'warning'
  return isPlain ? 'warning' : generator.dates.refused
}

export function isQuoted(node: Node | null): boolean {
  return node?.kind === 'scalar' && node.style !== 'plain'
}

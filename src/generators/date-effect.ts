import type { Effect, Generator } from '../../schemas/generator.ts'
import { dateFormOf } from './date-form-of.ts'

/**
 * What a generator makes of the text of a date field: `nothing` where it reads it, on a machine whose clock is in UTC at least.
 * Null for a shape that no generator was asked about.
 */
export function dateEffect({ dates }: Generator, text: string, isQuoted: boolean): Effect | null {
  if (!dates.typed) return 'nothing'
  const form = dateFormOf(text, isQuoted)
  if (form === null) return null
  if (form === 'empty') return dates.empty
  if (dates.reads.includes(form) || dates.zoneBound.includes(form)) return 'nothing'
  return dates.misreads.includes(form) ? 'misreads' : dates.refused
}

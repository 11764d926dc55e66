import type { Effect, Generator } from '../../schemas/generator.ts'
import { dateFormOf } from './date-form-of.ts'

/**
 * What a generator makes of the text of a date field: `nothing` where it reads it, `warning` where the instant depends on the machine.
 * Null for a shape that no generator was asked about.
 */
export function dateEffect({ dates }: Generator, text: string, isQuoted: boolean): Effect | null {
  if (!dates.typed) return 'nothing'
  const form = dateFormOf(text, isQuoted)
  if (form === null) return null
  if (form === 'empty') return dates.empty
  if (dates.reads.includes(form)) return 'nothing'
  if (dates.zoneBound.includes(form)) return 'warning'
  return dates.misreads.includes(form) ? 'misreads' : dates.refused
}

/** Turns a date value into whole seconds since 1970-01-01T00:00:00Z; a date alone is the midnight that begins it. */
import type { DateValue } from './date-value.ts'
import { daysFromCivil } from './days-from-civil.ts'

/** `defaultOffsetMinutes` (east of UTC) is used where the value has no offset of its own. */
export function toEpochSeconds(value: DateValue, defaultOffsetMinutes: number): number {
  const { hour = 0, minute = 0, second = 0, offsetMinutes = defaultOffsetMinutes } = value
  const offset = offsetMinutes === 'Z' ? 0 : offsetMinutes
  return daysFromCivil(value) * 86400 + hour * 3600 + (minute - offset) * 60 + second
}

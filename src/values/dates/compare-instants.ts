/** Turns two date values into the order of their instants: negative, 0 or positive, down to the last digit of a fraction. */
import type { DateValue } from './date-value.ts'
import { toEpochSeconds } from './to-epoch-seconds.ts'

/** `defaultOffsetMinutes` (east of UTC) is used for a value without an offset of its own. */
export function compareInstants(left: DateValue, right: DateValue, defaultOffsetMinutes: number): number {
  const seconds = toEpochSeconds(left, defaultOffsetMinutes) - toEpochSeconds(right, defaultOffsetMinutes)
  if (seconds !== 0) return seconds
  const length = Math.max(left.fraction?.length ?? 0, right.fraction?.length ?? 0)
  const a = (left.fraction ?? '').padEnd(length, '0')
  const b = (right.fraction ?? '').padEnd(length, '0')
  return a === b ? 0 : a < b ? -1 : 1
}

/** Turns a date value and the present into whether it lies in the future; without an offset only when it does so everywhere. */
import type { DateValue } from './date-value.ts'
import { toEpochSeconds } from './to-epoch-seconds.ts'

/** The easternmost civil offset, UTC+14 (Line Islands, IANA tzdb Pacific/Kiritimati): there each local time comes first. */
const EASTERNMOST_MINUTES = 14 * 60

export function isFuture(value: DateValue, nowEpochSeconds: number): boolean {
  return toEpochSeconds(value, EASTERNMOST_MINUTES) > nowEpochSeconds
}

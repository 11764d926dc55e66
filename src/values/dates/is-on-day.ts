/** Turns a date and a day into whether the one falls on the other: in the site's timezone, or in any that there is. */
import { civilFromDays } from './civil-from-days.ts'
import type { DateValue } from './date-value.ts'
import { type CivilDay, daysFromCivil } from './days-from-civil.ts'
import { toEpochSeconds } from './to-epoch-seconds.ts'
import { offsetAtInstant } from './zone-offset.ts'

const DAY = 86400
const HOUR = 3600

/**
 * Without a timezone a time passes that some place on Earth (UTC-12 to UTC+14) has on that day; a time without an
 * offset is then taken for UTC, as Jekyll does, and with one for a local time.
 */
export function isOnDay(value: DateValue, day: CivilDay, timezone: string | null): boolean {
  const own = dayInZone(value, timezone)
  if (own !== null) return own.year === day.year && own.month === day.month && own.day === day.day
  const instant = toEpochSeconds(value, 0)
  const midnight = daysFromCivil(day) * DAY
  return instant >= midnight - 14 * HOUR && instant < midnight + DAY + 12 * HOUR
}

/** The day of a date as the site shows it; null for a time without a timezone to show it in. */
export function dayInZone(value: DateValue, timezone: string | null): CivilDay | null {
  if (value.hour === undefined) return value
  if (timezone === null) return null
  if (value.offsetMinutes === undefined) return value
  const days = daysInZone(toEpochSeconds(value, 0), timezone)
  return days === undefined ? null : civilFromDays(days)
}

function daysInZone(instant: number, timezone: string): number | undefined {
  const offset = offsetAtInstant(timezone, instant)
  return offset === undefined ? undefined : Math.floor((instant + offset) / DAY)
}

/** Turns a date and a day into whether the one falls on the other: in the site's timezone, or in any that there is. */
import { civilFromDays } from '../values/dates/civil-from-days.ts'
import type { DateValue } from '../values/dates/date-value.ts'
import { type CivilDay, daysFromCivil } from '../values/dates/days-from-civil.ts'
import { toEpochSeconds } from '../values/dates/to-epoch-seconds.ts'
import { offsetAtInstant } from '../values/dates/zone-offset.ts'

const DAY = 86400
const HOUR = 3600

/**
 * Without a timezone a time passes that some place on Earth (UTC-12 to UTC+14) has on that day; a time without an
 * offset is then taken for UTC, as Jekyll does, and with one for a local time.
 */
export function isOnDay(value: DateValue, day: CivilDay, timezone: string | null): boolean {
  if (isSame(value, day) && (value.hour === undefined || value.offsetMinutes === undefined)) return true
  if (value.hour === undefined) return false
  const instant = toEpochSeconds(value, 0)
  if (timezone !== null) {
    if (value.offsetMinutes === undefined) return false
    const offset = offsetAtInstant(timezone, instant)
    if (offset !== undefined) return isSame(civilFromDays(Math.floor((instant + offset) / DAY)), day)
  }
  const midnight = daysFromCivil(day) * DAY
  return instant >= midnight - 14 * HOUR && instant < midnight + DAY + 12 * HOUR
}

function isSame(left: CivilDay, right: CivilDay): boolean {
  return left.year === right.year && left.month === right.month && left.day === right.day
}

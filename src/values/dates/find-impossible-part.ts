/** Turns a date of which some part cannot be into that part: the first one, from the year to the offset. */
import type { DayMeaning } from './date-day-part.ts'
import type { DatePart } from './date-reading.ts'
import { isRealDay } from './is-real-day.ts'
import type { ZonePart } from './read-date-zone.ts'
import type { ValidatedClock } from './validate-clock.ts'

export interface ImpossiblePart {
  readonly part: DatePart
  readonly value: number
}

export function findImpossiblePart(
  day: DayMeaning | undefined,
  clock: ValidatedClock | undefined,
  zone: ZonePart | undefined,
): ImpossiblePart {
  if (day !== undefined && !isRealDay(day)) {
    if (day.year < 1 || day.year > 9999) return { part: 'year', value: day.year }
    if (day.month < 1 || day.month > 12) return { part: 'month', value: day.month }
    return { part: 'day', value: day.day }
  }
  if (clock?.kind === 'impossible') return { part: clock.part, value: clock.value }
  const offset = zone?.offsets[0]?.offsetMinutes
  return { part: 'offset', value: typeof offset === 'number' ? offset : 0 }
}

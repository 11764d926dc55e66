/** Turns a day that no calendar has into the days its author may have meant, best first: often none. */
import type { DayMeaning } from './date-day-part.ts'
import { daysInMonth } from './days-in-month.ts'
import { isRealDay } from './is-real-day.ts'
import { shiftDay } from './shift-day.ts'

export function repairImpossibleDay({ year, month, day, reading }: DayMeaning): readonly DayMeaning[] {
  if (year < 1 || day < 1 || month < 1) return []
  const last = daysInMonth(year, month)
  if (last > 0 && day > last && day <= 31) {
    // What Jekyll and JavaScript make of it today: the days too many are counted into the next month.
    const rolled = shiftDay({ year, month, day: last }, day - last)
    return [
      { year, month, day: last, reading: 'last-day-of-month' },
      { ...rolled, reading: 'rolled-over' },
    ]
  }
  const swapped = { year, month: day, day: month, reading: 'day-month-swapped' } as const
  return month > 12 && reading === 'year-first' && isRealDay(swapped) ? [swapped] : []
}

/** Turns a year, month and day into whether the Gregorian calendar has that day, in the years that four digits can write. */
import type { CivilDay } from './days-from-civil.ts'
import { daysInMonth } from './days-in-month.ts'

export function isRealDay({ year, month, day }: CivilDay): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month)
}

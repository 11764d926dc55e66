/** Turns a Gregorian day into its weekday, 0 for Sunday to 6 for Saturday. */
import { type CivilDay, daysFromCivil } from './days-from-civil.ts'

export function weekdayOf(day: CivilDay): number {
  // 1970-01-01 was a Thursday, 4.
  return (((daysFromCivil(day) + 4) % 7) + 7) % 7
}

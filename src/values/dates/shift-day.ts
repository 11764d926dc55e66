/** Turns a day into the one that many days later. */
import { civilFromDays } from './civil-from-days.ts'
import { type CivilDay, daysFromCivil } from './days-from-civil.ts'

export function shiftDay(day: CivilDay, days: number): CivilDay {
  return days === 0 ? day : civilFromDays(daysFromCivil(day) + days)
}

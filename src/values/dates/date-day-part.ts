/** Turns the tokens of one day into every year, month and day they can mean; real or not is not linted here. */
import type { CandidateReading, DateDoubt, DateFault } from './date-reading.ts'
import type { CivilDay } from './days-from-civil.ts'

export interface DayMeaning extends CivilDay {
  readonly reading: CandidateReading
}

export interface DayPart {
  /** Never empty, best first; `year` is NaN while `yearPending`. */
  readonly meanings: readonly DayMeaning[]
  readonly faults: readonly DateFault[]
  readonly doubts: readonly DateDoubt[]
  /** The year stands behind the time: `Sat Oct 28 18:35:06 2023`. */
  readonly yearPending?: boolean
  /** Eight digits: a time may follow in the same basic form of ISO 8601. */
  readonly basic?: boolean
  readonly next: number
}

/** Two digits mean 1969 to 2068 (POSIX strptime; Ruby and Go agree). */
export function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year >= 69 ? 1900 + year : 2000 + year
}

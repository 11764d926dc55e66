/** Turns the sketch of a date into its class: how many real readings it has, and whether one of them is sure. */

import type { DayMeaning } from './date-day-part.ts'
import type { DateCandidate, DateDoubt, DateFault, DateReading } from './date-reading.ts'
import type { DateValue } from './date-value.ts'
import { findImpossiblePart } from './find-impossible-part.ts'
import { formatDate } from './format-date.ts'
import { isCivilOffset } from './is-civil-offset.ts'
import { isRealDay } from './is-real-day.ts'
import type { OffsetMeaning } from './read-date-zone.ts'
import { repairImpossibleDay } from './repair-impossible-day.ts'
import { shiftDay } from './shift-day.ts'
import type { DateSketch } from './sketch-date.ts'
import { validateClock } from './validate-clock.ts'
import { weekdayOf } from './weekday-of.ts'

/** `text` is the text as written; `textFaults` are those of its characters. */
export function classifySketch(sketch: DateSketch, text: string, textFaults: readonly DateFault[]): DateReading {
  const clock = sketch.clock && validateClock(sketch.clock)
  const offsets: readonly Partial<OffsetMeaning>[] = sketch.zone?.offsets ?? [{}]
  const overflow = sketch.zone?.overflow === true
  const isZoneReal = !overflow && offsets.every(({ offsetMinutes }) => isRealOffset(offsetMinutes))
  const describe = (days: readonly DayMeaning[]): readonly DateCandidate[] => {
    if (clock?.kind === 'impossible') return []
    const time = clock && { hour: clock.hour, minute: clock.minute, second: clock.second }
    const fraction = clock?.fraction === undefined ? {} : { fraction: clock.fraction }
    return days.flatMap(({ reading, ...written }) => {
      const day = shiftDay(written, clock?.dayShift ?? 0)
      if (!isRealDay(day)) return []
      return offsets
        .filter(({ offsetMinutes }) => isRealOffset(offsetMinutes))
        .map(({ zone, ...offset }) =>
          describeCandidate({ ...day, ...time, ...fraction, ...offset }, overflow ? 'rolled-over' : reading, zone),
        )
    })
  }

  const real = sketch.meanings.filter(isRealDay)
  if (real.length === 0 || clock?.kind === 'impossible' || !isZoneReal) {
    const day = real[0] ?? sketch.meanings[0]
    const choices =
      real.length > 0 ? describe(real) : sketch.meanings.flatMap((meaning) => describe(repairImpossibleDay(meaning)))
    return { kind: 'impossible', ...findImpossiblePart(day, clock, sketch.zone), candidates: choices }
  }
  const sameWeekday = real.filter((day) => weekdayOf(day) === sketch.weekday)
  const candidates = describe(sameWeekday.length > 0 ? sameWeekday : real)
  const best = candidates[0]
  // Only the last day of the year 9999 has no day after it.
  if (best === undefined) return { kind: 'impossible', part: 'hour', value: 24, candidates: [] }
  const doubts: readonly DateDoubt[] = [
    ...(sketch.weekday !== undefined && sameWeekday.length === 0 ? (['weekday-mismatch'] as const) : []),
    ...sketch.doubts.filter((doubt) => !isCurrent(doubt, sketch, sameWeekday)),
    ...(clock?.doubts ?? []),
  ]
  if (candidates.length > 1 || clock?.contradicts) return { kind: 'ambiguous', doubts, candidates }
  if (doubts.length > 0) return { kind: 'suggestion', doubts, candidate: best }
  return checkSure(best, text, [...textFaults, ...sketch.faults])
}

function checkSure({ text: canonical, value }: DateCandidate, text: string, faults: readonly DateFault[]): DateReading {
  if (value.hour === undefined || value.offsetMinutes !== undefined) {
    return { kind: 'malformed', value, repaired: canonical, faults: faults.length > 0 ? faults : ['spacing'] }
  }
  const isPlain = text === canonical || text === canonical.replace('T', ' ')
  return {
    kind: 'missing-timezone',
    value,
    local: canonical,
    faults: isPlain || faults.length > 0 ? faults : ['spacing'],
  }
}

/** The weekday of RFC 850 decides its two-digit year: a century moves the weekday by 5 or 6 days, never by 7. */
function isCurrent(doubt: DateDoubt, sketch: DateSketch, sameWeekday: readonly DayMeaning[]): boolean {
  return doubt === 'two-digit-year' && sameWeekday.length === 1 && sketch.meanings[0]?.reading === 'month-named'
}

function isRealOffset(offset: number | 'Z' | undefined): boolean {
  return offset === undefined || offset === 'Z' || isCivilOffset(offset)
}

function describeCandidate(
  value: DateValue,
  reading: DateCandidate['reading'],
  zone: string | undefined,
): DateCandidate {
  const text = formatDate(value, 'rfc3339')
  return zone === undefined ? { text, value, reading } : { text, value, reading: 'zone-meaning', zone }
}

/** Turns the tokens from one place on into the sketch of a date: its day, and what time, offset and weekday stand with it. */
import type { DayMeaning } from './date-day-part.ts'
import type { DateDoubt, DateFault } from './date-reading.ts'
import { type DateToken, isMark, isNumber, skipSpaces } from './date-token.ts'
import { weekdayOfWord } from './date-words.ts'
import { type ClockPart, readDateClock } from './read-date-clock.ts'
import { readDateDay } from './read-date-day.ts'
import { readDateZone, type ZonePart } from './read-date-zone.ts'

export interface DateSketch {
  /** Never empty, best first. */
  readonly meanings: readonly DayMeaning[]
  readonly clock?: ClockPart
  readonly zone?: ZonePart
  /** 0 for Sunday to 6. */
  readonly weekday?: number
  readonly faults: readonly DateFault[]
  readonly doubts: readonly DateDoubt[]
  /** The token after it, spaces skipped. */
  readonly next: number
}

export function sketchDate(tokens: readonly DateToken[], from: number): DateSketch | undefined {
  const before = readWeekday(tokens, from)
  const day = readDateDay(tokens, before?.next ?? from)
  if (day === undefined) return undefined
  const between = before ?? readWeekday(tokens, day.next)
  const afterDay = between === before ? day.next : (between?.next ?? day.next)
  const clock = (day.basic && readBasicClock(tokens, afterDay)) || readDateClock(tokens, afterDay)
  let zone = clock && readDateZone(tokens, clock.next)
  // `2023-10-28 08:00-09:30` is a talk from eight to half past nine as likely as a time in Marquesas.
  const isRange = clock && zone && clock.faults.includes('no-seconds') && isMark(tokens[clock.next], '-')
  const timeRange: readonly DateDoubt[] = isRange && tokens[afterDay]?.kind === 'space' ? ['time-range'] : []
  let next = zone?.next ?? clock?.next ?? afterDay
  let meanings = day.meanings
  if (day.yearPending) {
    const atYear = skipSpaces(tokens, next)
    const year = tokens[atYear]
    if (clock === undefined || !isNumber(year, 4, 4)) return undefined
    meanings = meanings.map((meaning) => ({ ...meaning, year: Number(year.text) }))
    next = atYear + 1
  } else if (clock !== undefined && zone === undefined) {
    // `2023-01-29 18:30:22 2023 -0800`: the year once more, as git has it, before the offset.
    const atYear = skipSpaces(tokens, next)
    const year = tokens[atYear]
    const isAgain = isNumber(year, 4, 4) && meanings.every((meaning) => meaning.year === Number(year.text))
    const behind = isAgain ? readDateZone(tokens, atYear + 1) : undefined
    if (behind !== undefined) {
      zone = behind
      next = behind.next
    }
  }
  // `Sun Sep 27 14:41:33 2015 +0200`: the offset behind the year.
  if (day.yearPending && zone === undefined) {
    zone = readDateZone(tokens, next)
    next = zone?.next ?? next
  }
  const weekday = between ?? readWeekday(tokens, next)
  if (weekday !== between) next = weekday?.next ?? next
  return {
    meanings,
    ...(clock && { clock }),
    ...(zone && { zone }),
    ...(weekday && { weekday: weekday.weekday }),
    faults: [
      ...new Set([
        ...day.faults,
        ...(weekday ? (['weekday'] as const) : []),
        ...(clock?.faults ?? []),
        ...(zone?.faults ?? []),
      ]),
    ],
    doubts: [...new Set([...day.doubts, ...(clock?.doubts ?? []), ...(zone?.doubts ?? []), ...timeRange])],
    next: skipSpaces(tokens, next),
  }
}

interface WeekdayPart {
  readonly weekday: number
  readonly next: number
}

/** `Sat`, `Sat.`, `Saturday,`, `(Sat)`, `星期六`. */
function readWeekday(tokens: readonly DateToken[], from: number): WeekdayPart | undefined {
  let at = skipSpaces(tokens, from)
  if (isMark(tokens[at], ',')) at = skipSpaces(tokens, at + 1)
  const bracketed = isMark(tokens[at], '(')
  const token = tokens[bracketed ? at + 1 : at]
  if (token === undefined) return undefined
  const weekday = token.kind === 'weekday' ? Number(token.text) : token.kind === 'word' ? weekdayOfWord(token.text) : -1
  if (weekday < 0) return undefined
  let next = bracketed ? at + 2 : at + 1
  if (bracketed && !isMark(tokens[next++], ')')) return undefined
  if (isMark(tokens[next], '.')) next++
  if (isMark(tokens[next], ',')) next++
  return { weekday, next: skipSpaces(tokens, next) }
}

/** `T183506` and `T1835`, the basic form of ISO 8601. */
function readBasicClock(tokens: readonly DateToken[], at: number): ClockPart | undefined {
  const digits = tokens[at + 1]
  if (tokens[at]?.text.toUpperCase() !== 'T' || digits?.kind !== 'number') return undefined
  const { text } = digits
  if (text.length !== 4 && text.length !== 6) return undefined
  const fraction = tokens[at + 3]
  const hasFraction = text.length === 6 && isMark(tokens[at + 2], '.') && fraction?.kind === 'number'
  return {
    hour: Number(text.slice(0, 2)),
    minute: Number(text.slice(2, 4)),
    second: Number(text.slice(4)),
    ...(hasFraction && fraction && { fraction: fraction.text }),
    faults: text.length === 4 ? ['separator', 'no-seconds'] : ['separator'],
    doubts: [],
    next: hasFraction ? at + 4 : at + 2,
  }
}

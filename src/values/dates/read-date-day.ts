/** Turns the tokens from one place on into a day, when they begin one whose year comes first or whose month has a name. */
import { type DayPart, fullYear } from './date-day-part.ts'
import type { DateDoubt, DateFault } from './date-reading.ts'
import { type DateToken, isMark, isNumber, isUnit, skipSpaces } from './date-token.ts'
import { monthOfWord } from './date-words.ts'
import { readNumericDay } from './read-numeric-day.ts'

export function readDateDay(tokens: readonly DateToken[], at: number): DayPart | undefined {
  const first = tokens[at]
  if (first?.kind === 'word') return readMonthFirst(tokens, at)
  if (isNumber(first, 8, 8)) return readEightDigits(first.text, at)
  if (isNumber(first, 4, 4)) return readYearFirst(tokens, at)
  if (isNumber(first, 1, 2)) return readDayFirst(tokens, at) ?? readNumericDay(tokens, at)
  return undefined
}

function readEightDigits(digits: string, at: number): DayPart | undefined {
  // Eight digits of another century are more likely no date at all.
  if (!/^(?:19|20)/.test(digits)) return undefined
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
  return {
    meanings: [{ year, month, day, reading: 'year-first' }],
    faults: ['separator'],
    doubts: [],
    basic: true,
    next: at + 1,
  }
}

/** `2023/1/2`, `2023年1月2日`, `2023-Oct-28`, `2023 October 28`. */
function readYearFirst(tokens: readonly DateToken[], at: number): DayPart | undefined {
  const year = Number(tokens[at]?.text)
  let next = skipSpaces(tokens, at + 1)
  const spaced = next > at + 1
  const separator = tokens[next]
  const separated = isMark(separator, '-/._') || isUnit(separator, 'y')
  if (separated) next = skipSpaces(tokens, next + 1)
  const month = tokens[next]
  const named = month?.kind === 'word' ? monthOfWord(month.text) : 0
  if (named > 0 ? !(separated || spaced) : !(separated && isNumber(month, 1, 2))) return undefined
  const afterMonth = skipSpaces(tokens, next + 1)
  const second = tokens[afterMonth]
  const joined = isMark(second, '-/._') || isUnit(second, 'm')
  if (!joined && (named === 0 || afterMonth === next + 1)) return undefined
  next = joined ? skipSpaces(tokens, afterMonth + 1) : afterMonth
  const day = tokens[next]
  if (!isNumber(day, 1, 2)) return undefined
  const unit = skipSpaces(tokens, next + 1)
  const hasUnit = isUnit(tokens[unit], 'd')
  const faults = new Set<DateFault>()
  if (named > 0) faults.add('month-name')
  else {
    // First what would still be wrong with two digits.
    if (hasUnit || !isMark(separator, '-') || !isMark(second, '-')) faults.add('separator')
    if (month?.text.length === 1 || day.text.length === 1) faults.add('padding')
  }
  return {
    meanings: [{ year, month: named || Number(month?.text), day: Number(day.text), reading: 'year-first' }],
    faults: [...faults],
    doubts: [],
    next: hasUnit ? unit + 1 : next + 1,
  }
}

/** `Oct 28, 2023`, `October 28th 2023`, `Oct 28 18:35:06 2023`. */
function readMonthFirst(tokens: readonly DateToken[], at: number): DayPart | undefined {
  const month = monthOfWord(tokens[at]?.text ?? '')
  if (month === 0) return undefined
  const dotted = isMark(tokens[at + 1], '.') ? at + 2 : at + 1
  const atDay = isMark(tokens[dotted], '-/') ? dotted + 1 : skipSpaces(tokens, dotted)
  if (!isNumber(tokens[atDay], 1, 2) || atDay === at + 1) return undefined
  const afterDay = skipOrdinal(tokens, atDay + 1)
  const atYear = skipYearSeparator(tokens, afterDay)
  const ahead = tokens[atYear + 1]
  const isClock = isNumber(tokens[atYear], 1, 2) && (isMark(ahead, ':') || isUnit(ahead, 'h'))
  return withYear(tokens, month, atDay, isClock ? undefined : atYear, afterDay)
}

/** `28 October 2023`, `28-Oct-2023`, `28th of October, 2023`. */
function readDayFirst(tokens: readonly DateToken[], at: number): DayPart | undefined {
  const afterDay = skipOrdinal(tokens, at + 1)
  let atMonth = isMark(tokens[afterDay], '-/.') ? afterDay + 1 : afterDay
  atMonth = skipSpaces(tokens, atMonth)
  if (tokens[atMonth]?.text.toLowerCase() === 'of') atMonth = skipSpaces(tokens, atMonth + 1)
  const month = tokens[atMonth]
  const number = month?.kind === 'word' ? monthOfWord(month.text) : 0
  if (number === 0) return undefined
  const afterMonth = isMark(tokens[atMonth + 1], '.') ? atMonth + 2 : atMonth + 1
  const atYear = skipYearSeparator(tokens, afterMonth)
  const ahead = tokens[atYear + 1]
  if (isMark(ahead, ':') || isUnit(ahead, 'h')) return undefined
  return withYear(tokens, number, at, atYear, afterMonth)
}

function withYear(
  tokens: readonly DateToken[],
  month: number,
  atDay: number,
  atYear: number | undefined,
  next: number,
): DayPart | undefined {
  const day = Number(tokens[atDay]?.text)
  const faults: readonly DateFault[] = ['month-name']
  if (atYear === undefined) {
    const meanings = [{ year: Number.NaN, month, day, reading: 'month-named' }] as const
    return { meanings, faults, doubts: [], yearPending: true, next }
  }
  const year = tokens[atYear]
  if (!isNumber(year, 2, 4) || year.text.length === 3) return undefined
  const doubts: readonly DateDoubt[] = year.text.length === 2 ? ['two-digit-year'] : []
  const meanings = [{ year: fullYear(year.text), month, day, reading: 'month-named' }] as const
  return { meanings, faults, doubts, next: atYear + 1 }
}

function skipOrdinal(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at]
  return token?.kind === 'word' && /^(?:st|nd|rd|th)$/i.test(token.text) ? at + 1 : at
}

function skipYearSeparator(tokens: readonly DateToken[], at: number): number {
  return skipSpaces(tokens, isMark(tokens[at], '-/,') ? at + 1 : at)
}

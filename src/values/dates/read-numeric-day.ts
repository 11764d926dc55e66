/** Turns three numbers that end or begin with a short year into every order they can have: `10/28/2023`, `10/11/23`. */
import { type DayMeaning, type DayPart, fullYear } from './date-day-part.ts'
import { type DateToken, isMark, isNumber } from './date-token.ts'
import { isRealDay } from './is-real-day.ts'

export function readNumericDay(tokens: readonly DateToken[], at: number): DayPart | undefined {
  const [first, separator, second, again, third] = tokens.slice(at, at + 5)
  if (!isMark(separator, '-/.') || !isMark(again, separator?.text ?? '')) return undefined
  if (!isNumber(first, 1, 2) || !isNumber(second, 1, 2) || !isNumber(third, 1, 4) || third.text.length === 3) {
    return undefined
  }
  const isShort = third.text.length <= 2
  const monthFirst = meaning(third, first, second, 'month-first')
  const dayFirst = meaning(third, second, first, 'day-first')
  const yearFirst = meaning(first, second, third, 'year-first')
  // Slashes are the custom of the United States, points and hyphens of nearly everywhere else; ISO 8601 has hyphens.
  const orders = separator?.text === '/' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  if (isShort) orders.splice(separator?.text === '-' ? 0 : orders.length, 0, yearFirst)
  const real = orders.filter(isRealDay)
  const known = new Set<string>()
  const distinct = real.filter(({ year, month, day }) => {
    const key = `${year}-${month}-${day}`
    return !known.has(key) && known.add(key)
  })
  return {
    // Of two that cannot be, the one with the smaller month is nearer: 30/02 is a February.
    meanings: distinct.length > 0 ? distinct : [orders.reduce((a, b) => (b.month < a.month ? b : a))],
    faults: [],
    doubts: isShort ? ['two-digit-year'] : ['day-month-order'],
    next: at + 5,
  }
}

function meaning(year: DateToken, month: DateToken, day: DateToken, reading: DayMeaning['reading']): DayMeaning {
  return { year: fullYear(year.text), month: Number(month.text), day: Number(day.text), reading }
}

/** The integer calendar against the one of the JavaScript engine. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDays } from '../../../src/values/dates/civil-from-days.ts'
import type { DateValue } from '../../../src/values/dates/date-value.ts'
import { daysFromCivil } from '../../../src/values/dates/days-from-civil.ts'
import { daysInMonth } from '../../../src/values/dates/days-in-month.ts'
import { formatDate } from '../../../src/values/dates/format-date.ts'
import { isFuture } from '../../../src/values/dates/is-future.ts'
import { readDate } from '../../../src/values/dates/read-date.ts'
import { toEpochSeconds } from '../../../src/values/dates/to-epoch-seconds.ts'
import { weekdayOf } from '../../../src/values/dates/weekday-of.ts'

function valueIn(text: string): DateValue {
  const reading = readDate(text)
  if (!('value' in reading) || typeof reading.value === 'number') throw new Error(`no date: ${text}`)
  return reading.value
}

// The days of the years -9999 to 9999.
const days = fc.integer({ min: -4_371_587, max: 2_932_896 })

describe('the calendar', () => {
  it('agrees with the engine on days, weekdays and lengths of months', () => {
    fc.assert(
      fc.property(days, (number) => {
        const oracle = new Date(number * 86_400_000)
        const day = { year: oracle.getUTCFullYear(), month: oracle.getUTCMonth() + 1, day: oracle.getUTCDate() }
        expect(civilFromDays(number)).toEqual(day)
        expect(daysFromCivil(day)).toBe(number)
        expect(weekdayOf(day)).toBe(oracle.getUTCDay())
        const last = new Date(0)
        last.setUTCFullYear(day.year, day.month, 0)
        expect(daysInMonth(day.year, day.month)).toBe(last.getUTCDate())
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with the engine on instants', () => {
    fc.assert(
      fc.property(days, fc.nat(86_399), fc.integer({ min: -720, max: 840 }), (number, secondOfDay, offsetMinutes) => {
        const second = secondOfDay % 60
        const minute = Math.floor(secondOfDay / 60) % 60
        const value = { ...civilFromDays(number), hour: Math.floor(secondOfDay / 3600), minute, second }
        const instant = number * 86_400 + secondOfDay - offsetMinutes * 60
        expect(toEpochSeconds({ ...value, offsetMinutes }, 0)).toBe(instant)
        expect(toEpochSeconds(value, offsetMinutes)).toBe(instant)
      }),
    )
  })
})

describe('isFuture', () => {
  const now = toEpochSeconds(valueIn('2023-10-28T12:00:00Z'), 0)
  it.each([
    ['2023-10-28T12:00:00Z', false],
    ['2023-10-28T12:00:01Z', true],
    ['2023-10-28T20:00:01+08:00', true],
    ['2023-10-28T20:00:00+08:00', false],
    ['2023-10-28', false],
    // In Kiritimati the 29th has begun two hours ago.
    ['2023-10-29', false],
    ['2023-10-30', true],
    ['2023-10-29T02:00:00', false],
    ['2023-10-29T02:00:01', true],
  ])('finds for %s: %s', (text, future) => {
    expect(isFuture(valueIn(text), now)).toBe(future)
  })
})

describe('formatDate', () => {
  it.each([
    ['2023-10-28T18:35:06.5+08:00', '2023-10-28T18:35:06.5+08:00', '2023-10-28 18:35:06.5 +0800', '2023-10-28'],
    ['2023-10-28T10:35:06Z', '2023-10-28T10:35:06Z', '2023-10-28 10:35:06 +0000', '2023-10-28'],
    ['2023-10-28T10:35:06-00:30', '2023-10-28T10:35:06-00:30', '2023-10-28 10:35:06 -0030', '2023-10-28'],
    ['2023-10-28 18:35', '2023-10-28T18:35:00', '2023-10-28 18:35:00', '2023-10-28'],
    ['0099-01-02', '0099-01-02', '0099-01-02', '0099-01-02'],
  ])('writes %s in each style and invents nothing', (text, rfc3339, jekyll, date) => {
    const value = valueIn(text)
    expect([formatDate(value, 'rfc3339'), formatDate(value, 'jekyll'), formatDate(value, 'date')]).toEqual([
      rfc3339,
      jekyll,
      date,
    ])
  })
})

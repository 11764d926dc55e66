/** What each spelling of a date is worth, one row a text, and what holds for every text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateReading } from '../../../src/values/dates/date-reading.ts'
import { formatDate } from '../../../src/values/dates/format-date.ts'
import { readDate } from '../../../src/values/dates/read-date.ts'

/** A verdict in one line: what a rule would need to know of it. */
function spell(reading: DateReading): string {
  switch (reading.kind) {
    case 'accepted':
      return `accepted ${reading.style}`
    case 'malformed':
      return `malformed > ${reading.repaired} (${reading.faults.join(' ')})`
    case 'missing-timezone':
      return `missing-timezone > ${reading.local} (${reading.faults.join(' ')})`
    case 'suggestion':
      return `suggestion > ${reading.candidate.text} (${reading.doubts.join(' ')})`
    case 'ambiguous':
      return `ambiguous > ${reading.candidates.map(({ text }) => text).join(' | ')} (${reading.doubts.join(' ')})`
    case 'impossible':
      return `impossible ${reading.part} ${reading.value} > ${reading.candidates.map(({ text }) => text).join(' | ')}`
    case 'not-a-date':
      return `not-a-date ${reading.reason}`
  }
}

const DAY = '2023-10-28'
const LOCAL = '2023-10-28T18:35:06'
const SHANGHAI = '2023-10-28T18:35:06+08:00'
const UTC = '2023-10-28T18:35:06+00:00'

const ACCEPTED: readonly (readonly [string, string])[] = [
  ['2023-10-28', 'date'],
  ['2024-02-29', 'date'],
  ['2000-02-29', 'date'],
  ['0001-01-01', 'date'],
  ['9999-12-31', 'date'],
  ['2023-10-28 18:35:06 +0800', 'jekyll'],
  ['2023-10-28 18:35:06 -0330', 'jekyll'],
  ['2023-10-28 18:35:06.5 +0800', 'jekyll'],
  ['2023-10-28 18:35:06 +08:00', 'spaced'],
  ['2023-10-28 18:35:06+08:00', 'spaced'],
  ['2023-10-28 18:35:06Z', 'spaced'],
  ['2023-10-28T18:35:06+08:00', 'rfc3339'],
  ['2023-10-28T18:35:06-12:00', 'rfc3339'],
  ['2023-10-28T18:35:06+14:00', 'rfc3339'],
  ['2023-10-28T18:35:06-00:00', 'rfc3339'],
  ['2023-10-28T18:35:06Z', 'rfc3339'],
  ['2023-10-28T18:35:06.123Z', 'rfc3339'],
  ['2023-10-28T18:35:06.123456789+08:00', 'rfc3339'],
  ['2023-10-28T00:00:00Z', 'rfc3339'],
  ['2023-10-28T23:59:59Z', 'rfc3339'],
]

const MALFORMED: readonly (readonly [text: string, repaired: string, faults: string])[] = [
  ['Sun Sep 27 14:41:33 2015 +0200', '2015-09-27T14:41:33+02:00', 'month-name weekday'],
  ['2023-01-29 18:30:22 2023 -0800', '2023-01-29T18:30:22-08:00', 'spacing'],
  ['2023-1-2', '2023-01-02', 'padding'],
  ['2023-1-12', '2023-01-12', 'padding'],
  ['2023/10/28', DAY, 'separator'],
  ['2023.10.28', DAY, 'separator'],
  ['2023_10_28', DAY, 'separator'],
  ['2023/1/2', '2023-01-02', 'separator padding'],
  ['2023-10/28', DAY, 'separator'],
  ['2023-10-28日', DAY, 'separator'],
  ['2023年10月28日', DAY, 'separator'],
  ['2023年1月2日', '2023-01-02', 'separator padding'],
  ['2023年10月28号', DAY, 'separator'],
  ['2023 年 10 月 28 日', DAY, 'separator'],
  ['2023년 10월 28일', DAY, 'separator'],
  ['２０２３－１０－２８', DAY, 'full-width dash'],
  ['2023－10－28', DAY, 'dash'],
  ['2023–10–28', DAY, 'dash'],
  ['2023—10—28', DAY, 'dash'],
  ['2023‑10‑28', DAY, 'dash'],
  ['2023−10−28', DAY, 'dash'],
  ['\u200b2023-10-28', DAY, 'invisible'],
  [' 2023-10-28', DAY, 'spacing'],
  ['2023-10-28\n', DAY, 'spacing'],
  ['2023-10-28\u3000', DAY, 'spacing'],
  ['2023-10-28\u300018:35:06 +0800', SHANGHAI, 'spacing'],
  ['2023-10-28\u00a018:35:06 +0800', SHANGHAI, 'spacing'],
  ['2023-10-28  18:35:06 +0800', SHANGHAI, 'spacing'],
  ['2023-10-28T18:35:06 +0800', SHANGHAI, 'spacing'],
  ['2023-10-28T18:35:06 +08:00', SHANGHAI, 'spacing'],
  ['2023-10-28 18:35:06 Z', '2023-10-28T18:35:06Z', 'spacing'],
  ['2023-10-28 18：35：06 +0800', SHANGHAI, 'full-width'],
  ['2023-10-28 18:35:06 ＋0800', SHANGHAI, 'full-width'],
  ['2023/10/28 18:35:06 +0800', SHANGHAI, 'separator'],
  ['2023年10月28日 18:35:06 +0800', SHANGHAI, 'separator'],
  ['Oct 28, 2023', DAY, 'month-name'],
  ['Oct. 28, 2023', DAY, 'month-name'],
  ['October 28 2023', DAY, 'month-name'],
  ['October 28th, 2023', DAY, 'month-name'],
  ['28 October 2023', DAY, 'month-name'],
  ['28 Oct 2023', DAY, 'month-name'],
  ['28-Oct-2023', DAY, 'month-name'],
  ['28th of October, 2023', DAY, 'month-name'],
  ['2 Sept 2023', '2023-09-02', 'month-name'],
  ['2023-Oct-28', DAY, 'month-name'],
  ['2023 October 28', DAY, 'month-name'],
  ['may 1, 2023', '2023-05-01', 'month-name'],
  ['Saturday, October 28, 2023', DAY, 'month-name weekday'],
  ['2023-10-28 (Sat)', DAY, 'weekday'],
  ['2023-10-28 星期六', DAY, 'weekday'],
  ['2023年10月29日 星期日', '2023-10-29', 'separator weekday'],
  ['2023年10月28日 土曜日', DAY, 'separator weekday'],
  ['Sat, 28 Oct 2023 18:35:06 +0800', SHANGHAI, 'month-name weekday'],
  ['Sat, 28 Oct 2023 18:35:06 +0800 (CST)', SHANGHAI, 'month-name weekday zone-name'],
  ['Sat, 28 Oct 2023 18:35:06 GMT', UTC, 'month-name weekday zone-name'],
  ['28 Oct 2023 18:35:06 +0800', SHANGHAI, 'month-name'],
  ['Saturday, 28-Oct-23 18:35:06 GMT', UTC, 'month-name weekday zone-name'],
  ['Sat Oct 28 18:35:06 +0800 2023', SHANGHAI, 'month-name weekday'],
  ['Sat Oct 28 18:35:06 UTC 2023', UTC, 'month-name weekday zone-name'],
  ['Sat Oct  7 18:35:06 UTC 2023', '2023-10-07T18:35:06+00:00', 'month-name weekday zone-name'],
  ['Sat Oct 28 2023 18:35:06 GMT+0800 (China Standard Time)', SHANGHAI, 'month-name weekday offset zone-name'],
  ['2023-10-28 18:35:06 +0000 UTC', UTC, 'zone-name'],
  ['2023-10-28 18:35:06.5 +0800 CST', '2023-10-28T18:35:06.5+08:00', 'zone-name'],
  ['2023-10-28T18:35:06+0800', SHANGHAI, 'offset'],
  ['2023-10-28 18:35:06+0800', SHANGHAI, 'offset'],
  ['2023-10-28t18:35:06+08:00', SHANGHAI, 'letter-case'],
  ['2023-10-28t18:35:06z', '2023-10-28T18:35:06Z', 'letter-case'],
  ['2023-10-28T18:35:06z', '2023-10-28T18:35:06Z', 'letter-case'],
  ['2023-10-28 18:35:06 +08', SHANGHAI, 'offset'],
  ['2023-10-28 18:35:06 +8', SHANGHAI, 'offset'],
  ['2023-10-28 18:35:06 −8', '2023-10-28T18:35:06-08:00', 'dash offset'],
  ['2023-10-28 18:35:06 UTC', UTC, 'zone-name'],
  ['2023-10-28 18:35:06 GMT', UTC, 'zone-name'],
  ['2023-10-28 18:35:06 UTC+8', SHANGHAI, 'offset zone-name'],
  ['2023-10-28T18:35Z', '2023-10-28T18:35:00Z', 'no-seconds'],
  ['2023-10-28 18:35 +0800', '2023-10-28T18:35:00+08:00', 'no-seconds'],
  ['2023-10-28 18:35 +8', '2023-10-28T18:35:00+08:00', 'no-seconds offset'],
  ['2023-10-28T18:35-05:00', '2023-10-28T18:35:00-05:00', 'no-seconds'],
  ['2023-10-28 8:05:06 +0800', '2023-10-28T08:05:06+08:00', 'padding'],
  ['2023-10-28T18:35:06,123Z', '2023-10-28T18:35:06.123Z', 'fraction'],
  ['20231028', DAY, 'separator'],
  ['19991231', '1999-12-31', 'separator'],
  ['20231028T183506Z', '2023-10-28T18:35:06Z', 'separator'],
  ['20231028T1835+0800', '2023-10-28T18:35:00+08:00', 'separator no-seconds offset'],
]

const ZONELESS: readonly (readonly [text: string, local: string, faults: string])[] = [
  ['2023-10-28 18:35:06', LOCAL, ''],
  ['2023-10-28T18:35:06', LOCAL, ''],
  ['2023-10-28T18:35:06.25', `${LOCAL}.25`, ''],
  ['2023-10-28  18:35:06', LOCAL, 'spacing'],
  ['2023-10-28 18:35', '2023-10-28T18:35:00', 'no-seconds'],
  ['2023-10-28T18:35', '2023-10-28T18:35:00', 'no-seconds'],
  ['2023/10/28 18:35:06', LOCAL, 'separator'],
  ['2023-10-28 18：35：06', LOCAL, 'full-width'],
  ['2023年10月28日 18:35', '2023-10-28T18:35:00', 'separator no-seconds'],
  ['2023年10月28日18:35:06', LOCAL, 'separator'],
  ['2023年10月28日 18时35分06秒', LOCAL, 'separator'],
  ['Sat Oct 28 18:35:06 2023', LOCAL, 'month-name weekday'],
  ['October 28, 2023 at 18:35', '2023-10-28T18:35:00', 'month-name separator no-seconds'],
  ['20231028T183506', LOCAL, 'separator'],
]

const GUESSES: readonly (readonly [string, string])[] = [
  ['10/28/2023', 'suggestion > 2023-10-28 (day-month-order)'],
  ['28/10/2023', 'suggestion > 2023-10-28 (day-month-order)'],
  ['28.10.2023', 'suggestion > 2023-10-28 (day-month-order)'],
  ['10/10/2023', 'suggestion > 2023-10-10 (day-month-order)'],
  ['10/11/2023', 'ambiguous > 2023-10-11 | 2023-11-10 (day-month-order)'],
  ['10.11.2023', 'ambiguous > 2023-11-10 | 2023-10-11 (day-month-order)'],
  ['10/11/23', 'ambiguous > 2023-10-11 | 2023-11-10 | 2010-11-23 (two-digit-year)'],
  ['1/2/3', 'ambiguous > 2003-01-02 | 2003-02-01 | 2001-02-03 (two-digit-year)'],
  ['23-10-28', 'ambiguous > 2023-10-28 | 2028-10-23 (two-digit-year)'],
  ['99/12/31', 'suggestion > 1999-12-31 (two-digit-year)'],
  ['28 Oct 23', 'suggestion > 2023-10-28 (two-digit-year)'],
  ['28 Oct 69', 'suggestion > 1969-10-28 (two-digit-year)'],
  ['2023-10-28 下午6:35', 'suggestion > 2023-10-28T18:35:00 (twelve-hour-clock)'],
  ['2023-10-28 上午6:35', 'suggestion > 2023-10-28T06:35:00 (twelve-hour-clock)'],
  ['2023-10-28 上午12:35', 'suggestion > 2023-10-28T00:35:00 (twelve-hour-clock)'],
  ['2023-10-28 晚上8:35', 'suggestion > 2023-10-28T20:35:00 (twelve-hour-clock)'],
  ['2023-10-28 晚上12:35', 'ambiguous > 2023-10-28T12:35:00 (twelve-hour-clock)'],
  ['2023-10-28 6:35 PM', 'suggestion > 2023-10-28T18:35:00 (twelve-hour-clock)'],
  ['2023-10-28 6:35 p.m. +0800', 'suggestion > 2023-10-28T18:35:00+08:00 (twelve-hour-clock)'],
  ['2023-10-28 12:35 PM', 'suggestion > 2023-10-28T12:35:00 (twelve-hour-clock)'],
  ['2023-10-28 18:35 AM', 'ambiguous > 2023-10-28T18:35:00 (twelve-hour-clock)'],
  ['2023年10月28日 18点', 'suggestion > 2023-10-28T18:00:00 (hour-only)'],
  ['2023-10-28 18:5', 'suggestion > 2023-10-28T18:05:00 (short-clock)'],
  ['2023-10-28 18:35:06 +800', `suggestion > ${SHANGHAI} (short-offset)`],
  ['2023-10-28 08:00-09:30', 'suggestion > 2023-10-28T08:00:00-09:30 (time-range)'],
  ['1698489306', 'suggestion > 2023-10-28T10:35:06Z (epoch-seconds)'],
  ['1698489306000', 'suggestion > 2023-10-28T10:35:06Z (epoch-milliseconds)'],
  ['1698489306123', 'suggestion > 2023-10-28T10:35:06.123Z (epoch-milliseconds)'],
  ['20231028183506', 'suggestion > 2023-10-28T18:35:06 (run-together)'],
  ['2023-10-28 18:35:06 CST', `ambiguous > ${SHANGHAI} | ${LOCAL}-06:00 | ${LOCAL}-05:00 (zone-abbreviation)`],
  ['2023-10-28 18:35:06 EST', `suggestion > ${LOCAL}-05:00 (zone-abbreviation)`],
  ['2023-10-28 18:35:06 IST', `ambiguous > ${LOCAL}+05:30 | ${LOCAL}+02:00 | ${LOCAL}+01:00 (zone-abbreviation)`],
  ['Sat Oct 28 18:35:06 EDT 2023', `suggestion > ${LOCAL}-04:00 (zone-abbreviation)`],
  ['Mon, 28 Oct 2023 18:35:06 +0800', `suggestion > ${SHANGHAI} (weekday-mismatch)`],
  ['Mon, 28 Oct 2023', 'suggestion > 2023-10-28 (weekday-mismatch)'],
  ['Monday, 28-Oct-23 18:35:06 GMT', `suggestion > ${UTC} (weekday-mismatch two-digit-year)`],
  ['2023-10-28 星期天', 'suggestion > 2023-10-28 (weekday-mismatch)'],
  ['2023-10-28 24:00:00', 'suggestion > 2023-10-29T00:00:00 (end-of-day)'],
  ['2023-12-31T24:00:00Z', 'suggestion > 2024-01-01T00:00:00Z (end-of-day)'],
  ['2023-10-28 18:35:60', 'suggestion > 2023-10-28T18:35:59 (leap-second)'],
  ['2016-12-31T23:59:60Z', 'suggestion > 2016-12-31T23:59:59Z (leap-second)'],
  ['2023-10-28 foo bar', 'suggestion > 2023-10-28 (extra-text)'],
  ['x2023-10-28', 'suggestion > 2023-10-28 (extra-text)'],
  ['发布于 2023-10-28', 'suggestion > 2023-10-28 (extra-text)'],
  ['2023-10-28T18:35:06+08:00[Asia/Shanghai]', `suggestion > ${SHANGHAI} (extra-text)`],
  ['2023-10-28 18', 'ambiguous > 2023-10-28 (extra-text)'],
  ['18:35 2023-10-28', 'ambiguous > 2023-10-28 (extra-text)'],
  ['2023-10-28 6:35 in the evening', 'ambiguous > 2023-10-28T06:35:00 (extra-text)'],
  ['on 10/11/2023', 'ambiguous > 2023-10-11 | 2023-11-10 (extra-text day-month-order)'],
]

const IMPOSSIBLE: readonly (readonly [string, string])[] = [
  ['2023-02-30', 'day 30 > 2023-02-28 | 2023-03-02'],
  ['2023-02-29', 'day 29 > 2023-02-28 | 2023-03-01'],
  ['1900-02-29', 'day 29 > 1900-02-28 | 1900-03-01'],
  ['2023-04-31', 'day 31 > 2023-04-30 | 2023-05-01'],
  ['2023-02-30 18:35:06 +0800', 'day 30 > 2023-02-28T18:35:06+08:00 | 2023-03-02T18:35:06+08:00'],
  ['Feb 30, 2023', 'day 30 > 2023-02-28 | 2023-03-02'],
  ['20230230', 'day 30 > 2023-02-28 | 2023-03-02'],
  ['2023-13-01', 'month 13 > 2023-01-13'],
  ['2023-28-10', 'month 28 > 2023-10-28'],
  ['2023-13-28', 'month 13 > '],
  ['2023-13-45', 'month 13 > '],
  ['2023-00-10', 'month 0 > '],
  ['2023-10-00', 'day 0 > '],
  ['2023-10-32', 'day 32 > '],
  ['0000-10-28', 'year 0 > '],
  ['31/13/2023', 'month 13 > '],
  ['30/02/2023', 'day 30 > 2023-02-28 | 2023-03-02'],
  ['2023-10-28 25:00', 'hour 25 > '],
  ['2023-10-28T24:00:01Z', 'hour 24 > '],
  ['2023-10-28 18:60', 'minute 60 > '],
  ['2023-10-28 18:35:61', 'second 61 > '],
  ['2023-10-28 18:35:06 +0860', 'offset 540 > 2023-10-28T18:35:06+09:00'],
  ['2023-10-28T18:35:06+15:00', 'offset 900 > '],
  ['2023-10-28T18:35:06-12:30', 'offset -750 > '],
  ['9999-12-31 24:00:00', 'hour 24 > '],
]

const NO_DATES: readonly (readonly [string, string])[] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['\u3000\u200b', 'empty'],
  ['~', 'empty'],
  ['null', 'empty'],
  ['2023', 'year-only'],
  ['28', 'number'],
  ['-5', 'number'],
  ['1,000', 'number'],
  ['12345678', 'number'],
  ['2023102818', 'number'],
  ['99999999999999999999', 'number'],
  ['192.168.10.12', 'number'],
  ['18:35', 'time-only'],
  ['18:35:06', 'time-only'],
  ['Oct', 'incomplete'],
  ['May', 'incomplete'],
  ['Oct 28', 'incomplete'],
  ['Oct 2023', 'incomplete'],
  ['2023-10', 'incomplete'],
  ['2023年10月', 'incomplete'],
  ['12345-01-01', 'too-many-digits'],
  ['2023-100-01', 'too-many-digits'],
  ['28 Oct 12023', 'too-many-digits'],
  ['12023年10月28日', 'too-many-digits'],
  ['Oct 2023 28 5', 'words'],
  ['march of the penguins', 'words'],
  ['TBD', 'words'],
  ['today', 'words'],
  ['昨天', 'words'],
  ['A ~ B', 'words'],
  ['v1.2.3', 'words'],
  ['[2023]', 'words'],
  ['{{ date }}', 'words'],
  ['2023-10-28 ~ 2023-10-30', 'two-dates'],
  ['2023-10-28, 2023-10-29', 'two-dates'],
  ['令和5年10月28日', 'era'],
  ['民國112年10月28日', 'era'],
  ['2023-10-28 BC', 'era'],
  ['1'.repeat(10_000), 'too-long'],
]

describe('readDate', () => {
  it.each(ACCEPTED)('accepts %j as %s', (text, style) => {
    expect(spell(readDate(text))).toBe(`accepted ${style}`)
  })

  it.each(MALFORMED)('repairs %j to %s (%s)', (text, repaired, faults) => {
    expect(spell(readDate(text))).toBe(`malformed > ${repaired} (${faults})`)
  })

  it.each(ZONELESS)('finds no offset in %j and reads %s (%s)', (text, local, faults) => {
    expect(spell(readDate(text))).toBe(`missing-timezone > ${local} (${faults})`)
  })

  it.each(GUESSES)('only guesses at %j: %s', (text, verdict) => {
    expect(spell(readDate(text))).toBe(verdict)
  })

  it.each(IMPOSSIBLE)('finds %j impossible: %s', (text, verdict) => {
    expect(spell(readDate(text))).toBe(`impossible ${verdict}`)
  })

  it.each(NO_DATES)('finds no date in %j: %s', (text, reason) => {
    expect(spell(readDate(text))).toBe(`not-a-date ${reason}`)
  })

  it('carries the whole value, with the fraction as written', () => {
    expect(readDate('2023-10-28T18:35:06.120-03:30')).toEqual({
      kind: 'accepted',
      style: 'rfc3339',
      value: { year: 2023, month: 10, day: 28, hour: 18, minute: 35, second: 6, fraction: '120', offsetMinutes: -210 },
    })
    expect(readDate('2023/10/28')).toMatchObject({ value: { year: 2023, month: 10, day: 28 } })
  })

  it('names the zone that an abbreviation was read as', () => {
    const reading = readDate('2023-10-28 18:35:06 CST')
    expect(reading.kind === 'ambiguous' && reading.candidates[0]).toMatchObject({
      reading: 'zone-meaning',
      zone: 'China Standard Time',
      value: { offsetMinutes: 480 },
    })
  })
})

const digit = fc.constantFrom(...'0123456789')
const piece = fc.oneof(
  fc.constantFrom(
    ...'-/.:, T+Z年月日时分秒：－　()',
    't',
    'Oct',
    'Sat',
    'PM',
    '下午',
    'CST',
    'GMT',
    '2023',
    '28',
    '10',
    '24',
  ),
  digit,
)
const dateLike = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc
    .tuple(
      fc.constantFrom(...[...ACCEPTED, ...MALFORMED, ...ZONELESS, ...GUESSES].map(([text]) => text)),
      fc.nat(40),
      piece,
    )
    .map(([text, at, insert]) => text.slice(0, at) + insert + text.slice(at + 1)),
)

const pad = (number: number, length = 2) => String(number).padStart(length, '0')
const canonicalDay = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`)
const clock = fc
  .record({ hour: fc.nat(23), minute: fc.nat(59), second: fc.nat(59), fraction: fc.stringMatching(/^(?:\.\d{1,9})?$/) })
  .map(({ hour, minute, second, fraction }) => `${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}`)
const offset = fc.record({
  sign: fc.constantFrom('+', '-'),
  hours: fc.nat(11).map((hours) => pad(hours)),
  minutes: fc.nat(59).map((minutes) => pad(minutes)),
})

describe('every text', () => {
  it('gets a verdict, and a repair that is accepted, means the same, and stays', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const reading = readDate(text)
        if (reading.kind !== 'malformed') return
        const again = readDate(reading.repaired)
        expect(again).toEqual({
          kind: 'accepted',
          style: expect.stringMatching(/^(?:date|rfc3339)$/),
          value: reading.value,
        })
      }),
      { numRuns: 3000 },
    )
  })

  it('gets candidates that are dates themselves, or want an offset alone', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const reading = readDate(text)
        const candidates =
          'candidates' in reading ? reading.candidates : 'candidate' in reading ? [reading.candidate] : []
        for (const { text: candidate, value } of candidates) {
          const again = readDate(candidate)
          const isClean = again.kind === 'accepted' || (again.kind === 'missing-timezone' && again.faults.length === 0)
          expect({ candidate, isClean, value: 'value' in again && again.value }).toEqual({
            candidate,
            isClean: true,
            value,
          })
        }
        if (reading.kind === 'ambiguous') expect(reading.candidates.length).toBeGreaterThan(0)
        if ('doubts' in reading) expect(reading.doubts.length).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })

  it('without an offset can be given one', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const reading = readDate(text)
        if (reading.kind !== 'missing-timezone') return
        expect(readDate(`${reading.local}+08:00`)).toEqual({
          kind: 'accepted',
          style: 'rfc3339',
          value: { ...reading.value, offsetMinutes: 480 },
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('in a canonical spelling is read and written as it was', () => {
    fc.assert(
      fc.property(canonicalDay, clock, offset, (date, time, { sign, hours, minutes }) => {
        const texts = [
          ['date', date],
          ['rfc3339', date],
          ['jekyll', date],
          ['rfc3339', `${date}T${time}Z`],
          ['rfc3339', `${date}T${time}${sign}${hours}:${minutes}`],
          ['jekyll', `${date} ${time} ${sign}${hours}${minutes}`],
        ] as const
        for (const [style, text] of texts) {
          const reading = readDate(text)
          expect(reading.kind === 'accepted' && formatDate(reading.value, style)).toBe(text)
        }
      }),
    )
  })

  it('is refused or accepted as the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const oracle = new Date(0)
        oracle.setUTCFullYear(year, month - 1, day)
        const isReal =
          oracle.getUTCMonth() === month - 1 && oracle.getUTCDate() === day && oracle.getUTCFullYear() === year
        expect(readDate(`${pad(year, 4)}-${pad(month)}-${pad(day)}`).kind).toBe(isReal ? 'accepted' : 'impossible')
      }),
      { numRuns: 2000 },
    )
  })
})

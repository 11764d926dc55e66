import { byteAt, DASH, pairAt, SPACE } from './head.ts'

const COLON: i32 = 0x3a
const POINT: i32 = 0x2e
const PLUS: i32 = 0x2b
const LETTER_T: i32 = 0x54
const LETTER_Z: i32 = 0x5a
const HOUR: i32 = 3600
const DAY: i32 = 86400
// Minutes east of UTC: the first and the last offset that a place on Earth keeps.
const WESTERNMOST: i32 = -12 * 60
const EASTERNMOST: i32 = 14 * 60
const MONTHS: Uint8Array = new Uint8Array(13)
for (let month: i32 = 1; month <= 12; month++) {
  MONTHS[month] = month === 2 ? 28 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

// Before the year 1.
export const NO_DAY: i32 = -1000000

// Of the date that was scanned last.
let days: i32 = 0
let hasTime: boolean = false
// Seconds since 1970-01-01T00:00:00Z.
let instant: f64 = 0

export function instantOfDate(): f64 {
  return instant
}

/** Whether the bytes are a date that `readCanonicalDate` accepts, and no later than the second given. */
export function scanDate(start: i32, end: i32, latest: f64): boolean {
  days = dayAt(start, end)
  if (days === NO_DAY) return false
  hasTime = end - start > 10
  if (!hasTime) return (days as f64) * DAY - EASTERNMOST * 60 <= latest
  const separator: i32 = byteAt(start + 10)
  const hour: i32 = pairAt(start + 11)
  const minute: i32 = pairAt(start + 14)
  const second: i32 = pairAt(start + 17)
  if (separator !== LETTER_T && separator !== SPACE) return false
  if (end - start < 20 || byteAt(start + 13) !== COLON || byteAt(start + 16) !== COLON) return false
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return false
  let at: i32 = start + 19
  if (byteAt(at) === POINT) {
    at++
    while (at < end && isDigit(byteAt(at))) at++
    if (at === start + 20) return false
  }
  const offset: i32 = offsetAt(at, end, separator === LETTER_T)
  if (offset < WESTERNMOST || offset > EASTERNMOST) return false
  instant = (days as f64) * DAY + ((hour * HOUR + (minute - offset) * 60 + second) as f64)
  return instant <= latest
}

/** Whether the date falls on the day there, in some timezone: between the two ends of the Earth. */
export function mayFallOn(day: i32): boolean {
  if (!hasTime) return days === day
  const midnight: f64 = (day as f64) * DAY
  return instant >= midnight - 14 * HOUR && instant < midnight + DAY + 12 * HOUR
}

/** Whether the day of the date is the same everywhere. */
export function isWholeDay(): boolean {
  return !hasTime
}

/** Of the `YYYY-MM-DD` that starts there: days since 1970-01-01, or `NO_DAY`. */
export function dayAt(start: i32, end: i32): i32 {
  if (end - start < 10 || byteAt(start + 4) !== DASH || byteAt(start + 7) !== DASH) return NO_DAY
  const century: i32 = pairAt(start)
  const yearOfCentury: i32 = pairAt(start + 2)
  const month: i32 = pairAt(start + 5)
  const day: i32 = pairAt(start + 8)
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return NO_DAY
  const year: i32 = century * 100 + yearOfCentury
  if (year === 0 || day > lengthOf(year, month)) return NO_DAY
  return daysFromCivil(year, month, day)
}

function lengthOf(year: i32, month: i32): i32 {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return MONTHS[month] as i32
}

/** As `src/values/dates/days-from-civil.ts` does it. */
function daysFromCivil(year: i32, month: i32, day: i32): i32 {
  const shifted: i32 = month > 2 ? year : year - 1
  const era: i32 = (shifted / 400) | 0
  const yearOfEra: i32 = shifted - era * 400
  const dayOfYear: i32 = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1
  const dayOfEra: i32 = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

// Beyond all that there are.
const NONE: i32 = 10000

/** Minutes east of UTC: `Z` or `+08:00` right behind the time, ` +08:00` and ` +0800` where a space stands before the time too. */
function offsetAt(start: i32, end: i32, hasT: boolean): i32 {
  if (start >= end) return NONE
  if (byteAt(start) === LETTER_Z) return end - start === 1 ? 0 : NONE
  let at: i32 = start
  let colon: boolean = true
  if (byteAt(at) === SPACE) {
    if (hasT) return NONE
    at++
    colon = end - at === 6
    if (!colon && end - at !== 5) return NONE
  } else if (end - at !== 6) return NONE
  const sign: i32 = byteAt(at)
  if (sign !== PLUS && sign !== DASH) return NONE
  if (colon && byteAt(at + 3) !== COLON) return NONE
  const hours: i32 = pairAt(at + 1)
  const minutes: i32 = pairAt(colon ? at + 4 : at + 3)
  if (hours < 0 || minutes < 0 || minutes > 59) return NONE
  return (sign === DASH ? -1 : 1) * (hours * 60 + minutes)
}

function isDigit(byte: i32): boolean {
  return byte >= 0x30 && byte <= 0x39
}

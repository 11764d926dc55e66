/** Turns a text in one of the spellings that every site generator reads alike into its date; anything else into undefined. */

import type { CodeUnits } from '../characters/code-units.ts'
import type { AcceptedDate, AcceptedStyle } from './date-reading.ts'
import { daysInMonth } from './days-in-month.ts'
import { isCivilOffset } from './is-civil-offset.ts'

/** Character codes alone and no slices: this runs once for each post, and almost always it is all that runs. */
export function readCanonicalDate(text: CodeUnits): AcceptedDate | undefined {
  const length = text.length
  if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const century = pairAt(text, 0)
  const yearOfCentury = pairAt(text, 2)
  const month = pairAt(text, 5)
  const day = pairAt(text, 8)
  if (century < 0 || yearOfCentury < 0 || month < 1 || day < 1) return undefined
  const year = century * 100 + yearOfCentury
  if (year === 0 || day > daysInMonth(year, month)) return undefined
  if (length === 10) return { kind: 'accepted', style: 'date', value: { year, month, day } }

  const separator = text.charCodeAt(10)
  if (separator !== 84 && separator !== 32) return undefined
  if (length < 20 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined
  const hour = pairAt(text, 11)
  const minute = pairAt(text, 14)
  const second = pairAt(text, 17)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined

  let at = 19
  if (text.charCodeAt(at) === 46) {
    at++
    while (isDigit(text.charCodeAt(at))) at++
    if (at === 20) return undefined
  }
  const style = tailStyle(text, at, separator === 84)
  if (style === undefined) return undefined
  const offsetMinutes = readOffset(text, text.charCodeAt(at) === 32 ? at + 1 : at)
  if (offsetMinutes === undefined) return undefined
  if (at === 19) return { kind: 'accepted', style, value: { year, month, day, hour, minute, second, offsetMinutes } }
  const fraction = text.slice(20, at)
  return { kind: 'accepted', style, value: { year, month, day, hour, minute, second, fraction, offsetMinutes } }
}

/** An offset without its colon is read by all only in Jekyll's own form, after a space; `Z` only right after the time. */
function tailStyle(text: CodeUnits, at: number, hasT: boolean): AcceptedStyle | undefined {
  const rest = text.length - at
  const code = text.charCodeAt(at)
  if (code === 90) return rest === 1 ? (hasT ? 'rfc3339' : 'spaced') : undefined
  if (code !== 32) return rest === 6 ? (hasT ? 'rfc3339' : 'spaced') : undefined
  if (hasT) return undefined
  return rest === 6 ? 'jekyll' : rest === 7 ? 'spaced' : undefined
}

function readOffset(text: CodeUnits, at: number): number | 'Z' | undefined {
  const code = text.charCodeAt(at)
  if (code === 90) return text.length - at === 1 ? 'Z' : undefined
  if (code !== 43 && code !== 45) return undefined
  const colon = text.length - at === 6
  if (colon && text.charCodeAt(at + 3) !== 58) return undefined
  const hours = pairAt(text, at + 1)
  const minutes = pairAt(text, colon ? at + 4 : at + 3)
  if (hours < 0 || minutes < 0 || minutes > 59) return undefined
  const offset = (code === 45 ? -1 : 1) * (hours * 60 + minutes)
  return isCivilOffset(offset) ? offset : undefined
}

/** The two-digit number at an offset, or -1. */
function pairAt(text: CodeUnits, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : -1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

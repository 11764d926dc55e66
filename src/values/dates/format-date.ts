/** Turns a date value into text of one style, never adding a time or an offset that the value does not have. */
import type { DateValue } from './date-value.ts'

/** `rfc3339`: `YYYY-MM-DDTHH:MM:SS±HH:MM`; `jekyll`: `YYYY-MM-DD HH:MM:SS ±HHMM`; `date`: the day alone, the time dropped. */
export type DateStyle = 'rfc3339' | 'jekyll' | 'date'

export function formatDate(value: DateValue, style: DateStyle): string {
  const day = `${pad(value.year, 4)}-${pad(value.month, 2)}-${pad(value.day, 2)}`
  if (style === 'date' || value.hour === undefined) return day
  const { minute = 0, second = 0, fraction, offsetMinutes } = value
  const clock = `${pad(value.hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${fraction === undefined ? '' : `.${fraction}`}`
  if (style === 'rfc3339')
    return `${day}T${clock}${offsetMinutes === undefined ? '' : formatOffset(offsetMinutes, ':')}`
  if (offsetMinutes === undefined) return `${day} ${clock}`
  return `${day} ${clock} ${formatOffset(offsetMinutes === 'Z' ? 0 : offsetMinutes, '')}`
}

function formatOffset(offset: number | 'Z', separator: string): string {
  if (offset === 'Z') return 'Z'
  const size = Math.abs(offset)
  const sign = offset < 0 || Object.is(offset, -0) ? '-' : '+'
  return `${sign}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

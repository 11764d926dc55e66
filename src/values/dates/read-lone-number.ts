/** Turns a text that is digits alone into the instant or day they may count, unless they are eight: those are read as a day. */
import { civilFromDays } from './civil-from-days.ts'
import type { DateDoubt, DateReading } from './date-reading.ts'
import type { DateValue } from './date-value.ts'
import { formatDate } from './format-date.ts'
import { isRealDay } from './is-real-day.ts'

export function readLoneNumber(digits: string): DateReading | undefined {
  if (!/^\d+$/.test(digits) || digits.length === 8) return undefined
  const packed = unpackDay(digits)
  if (digits.length === 14 && packed !== undefined) {
    const [hour, minute, second] = [8, 10, 12].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number]
    if (hour < 24 && minute < 60 && second < 60) return suggest({ ...packed, hour, minute, second }, 'run-together')
  }
  // Ten digits that begin with a real day are YYYYMMDDHH as likely as seconds of the 2030s.
  if (digits.length === 10 && packed === undefined) return suggest(instantOf(Number(digits), ''), 'epoch-seconds')
  if (digits.length === 13) {
    const milliseconds = digits.slice(-3)
    const fraction = milliseconds === '000' ? '' : milliseconds
    return suggest(instantOf(Number(digits.slice(0, -3)), fraction), 'epoch-milliseconds')
  }
  return { kind: 'not-a-date', reason: digits.length === 4 ? 'year-only' : 'number' }
}

function unpackDay(digits: string): DateValue | undefined {
  const day = {
    year: Number(digits.slice(0, 4)),
    month: Number(digits.slice(4, 6)),
    day: Number(digits.slice(6, 8)),
  }
  return /^(?:19|20)/.test(digits) && isRealDay(day) ? day : undefined
}

function instantOf(seconds: number, fraction: string): DateValue {
  const secondOfDay = seconds % 86400
  return {
    ...civilFromDays((seconds - secondOfDay) / 86400),
    hour: Math.floor(secondOfDay / 3600),
    minute: Math.floor(secondOfDay / 60) % 60,
    second: secondOfDay % 60,
    ...(fraction !== '' && { fraction }),
    offsetMinutes: 'Z',
  }
}

function suggest(value: DateValue, doubt: DateDoubt): DateReading {
  const reading = doubt === 'run-together' ? 'year-first' : 'epoch'
  return { kind: 'suggestion', doubts: [doubt], candidate: { text: formatDate(value, 'rfc3339'), value, reading } }
}

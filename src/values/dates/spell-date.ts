/** Turns a date value into words that leave no doubt about day and month: `10 November 2023, 18:35:06 +08:00`. */
import type { DateValue } from './date-value.ts'
import { formatDate } from './format-date.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export function spellDate(value: DateValue): string {
  const day = `${value.day} ${MONTHS[value.month - 1] ?? value.month} ${value.year}`
  if (value.hour === undefined) return day
  const { offsetMinutes: offset, ...local } = value
  const clock = formatDate(local, 'rfc3339').slice('YYYY-MM-DDT'.length)
  if (offset === undefined) return `${day}, ${clock}`
  return `${day}, ${clock} ${offset === 'Z' ? 'UTC' : formatDate({ ...value, offsetMinutes: offset }, 'rfc3339').slice(-6)}`
}

import type { DateValue } from '../../values/dates/date-value.ts'
import { formatDate } from '../../values/dates/format-date.ts'

/** `2023 年 11 月 10 日 18:35:06 +08:00` */
export function spellDate(value: DateValue): string {
  const day = `${value.year} 年 ${value.month} 月 ${value.day} 日`
  if (value.hour === undefined) return day
  const { offsetMinutes: offset, ...local } = value
  const clock = formatDate(local, 'rfc3339').slice('YYYY-MM-DDT'.length)
  if (offset === undefined) return `${day} ${clock}`
  return `${day} ${clock} ${offset === 'Z' ? 'UTC' : formatDate({ ...value, offsetMinutes: offset }, 'rfc3339').slice(-6)}`
}

/** No more than three: an abbreviation with a short date can have nine, and the fixes list them all. */
export function spellReadings(readings: readonly DateValue[]): string {
  const distinct = [...new Set(readings.map(spellDate))]
  return `${distinct.slice(0, 3).join('、')}${distinct.length > 3 ? ' 等' : ''}`
}

/** The words for fixes that have those of the rules. */
export type TitlesOf<T extends Record<string, (values: never) => string>> = {
  readonly [K in keyof T]: (...values: Parameters<T[K]>) => string
}

import type { Data } from '../../post/reading.ts'
import { readDate } from '../../values/dates/read-date.ts'
import { toEpochSeconds } from '../../values/dates/to-epoch-seconds.ts'

/**
 * Turns the texts of date fields into Date objects, for schemas that expect those; texts that are no sound date stay as they are.
 * A time without an offset is read as UTC, as the YAML readers of site generators do; `missing-timezone` warns of it.
 */
export function datesAsObjects(data: Data, fields: readonly string[]): Data {
  const dates: [string, Date][] = []
  for (const name of fields) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    const date = typeof value === 'string' ? dateOf(value) : null
    if (date !== null) dates.push([name, date])
  }
  return dates.length === 0 ? data : { ...data, ...Object.fromEntries(dates) }
}

function dateOf(text: string): Date | null {
  const reading = readDate(text)
  const isSound = reading.kind === 'accepted' || (reading.kind === 'missing-timezone' && reading.faults.length === 0)
  if (!isSound) return null
  const milliseconds = Number(`0.${reading.value.fraction ?? '0'}`) * 1000
  return new Date(toEpochSeconds(reading.value, 0) * 1000 + Math.floor(milliseconds))
}

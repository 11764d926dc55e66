/** Turns the readings of a date text into fixes to choose from: the likeliest first, the day of the file name at the end. */

import type { Post } from '../../post/post.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import type { CandidateReading, DateCandidate } from '../../values/dates/date-reading.ts'
import type { DateValue } from '../../values/dates/date-value.ts'
import type { CivilDay } from '../../values/dates/days-from-civil.ts'
import { formatDate } from '../../values/dates/format-date.ts'
import { placeInZone } from '../../values/dates/place-in-zone.ts'
import { spellDate } from '../../values/dates/spell-date.ts'
import type { Collection } from '../context.ts'
import type { FixIdea } from '../rule.ts'
import { writeDate } from './write-date.ts'

export interface Choice {
  readonly text: string
  readonly value: DateValue
  readonly reading: CandidateReading
  /** The full name of the timezone that an abbreviation was taken for, or null. */
  readonly zone: string | null
  /** The generator that takes a day that cannot be for this one; null where none is known to. */
  readonly reader: string | null
}

export const DATE_TITLES = {
  choose: ({ text, value, reading, zone, reader }: Choice) => {
    if (reading === 'last-day-of-month') return `Write ${text}: the last day of that month`
    if (reading === 'rolled-over')
      return `Write ${text}: ${reader === null ? 'as many days later' : `what ${reader} makes of it now`}`
    if (reading === 'day-month-swapped') return `Write ${text}: day and month exchanged`
    return `Write ${text}: ${spellDate(value)}${zone === null ? '' : ` (${zone})`}`
  },
  takeFileName: ({ text }: { text: string }) => `Take the day of the file name: ${text}`,
}

type DateFix = FixIdea<typeof DATE_TITLES>

/** All of them manual: a guess about a date is never applied in bulk. */
export function suggestDates(
  post: Post,
  collection: Collection,
  field: string,
  candidates: readonly DateCandidate[],
): DateFix[] {
  const named = field === 'date' ? dateFromFileName(post.path) : undefined
  const fileDay = named === undefined || named.kind === 'none' || named.kind === 'impossible' ? undefined : named.value
  const rank = (one: DateCandidate) =>
    (fileDay !== undefined && isSameDay(one.value, fileDay) ? 2 : 0) +
    (isOfZone(one.value, collection.timezone) ? 1 : 0)
  const { generator } = collection
  const reader = generator.dates.misreads.includes('impossible-day') ? generator.name : null
  const fixes = [...candidates]
    .sort((a, b) => rank(b) - rank(a))
    .map((one): DateFix => {
      const value = completeOffset(one.value, collection.timezone)
      const values = { text: formatDate(value, 'rfc3339'), value, reading: one.reading, zone: one.zone ?? null, reader }
      const kind = `choose ${one.reading}${values.zone === null ? '' : ` ${values.zone}`}`
      return { title: 'choose', kind, values, safety: 'manual', changes: writeDate(field, values.text) }
    })
  if (fileDay !== undefined && !candidates.some(({ value }) => isSameDay(value, fileDay))) {
    const text = formatDate(fileDay, 'date')
    fixes.push({ title: 'takeFileName', values: { text }, safety: 'manual', changes: writeDate(field, text) })
  }
  return fixes
}

function isSameDay(left: CivilDay, right: CivilDay): boolean {
  return left.year === right.year && left.month === right.month && left.day === right.day
}

/** Whether the offset is the one that the site's timezone has at that time. */
function isOfZone(value: DateValue, timezone: string | null): boolean {
  if (typeof value.offsetMinutes !== 'number' || timezone === null) return false
  const placement = placeInZone(value, timezone)
  return placement?.kind === 'once' && placement.offsetMinutes === value.offsetMinutes
}

function completeOffset(value: DateValue, timezone: string | null): DateValue {
  if (value.hour === undefined || value.offsetMinutes !== undefined) return value
  const placement = placeInZone(value, timezone)
  return placement?.kind === 'once' ? { ...value, offsetMinutes: placement.offsetMinutes } : value
}

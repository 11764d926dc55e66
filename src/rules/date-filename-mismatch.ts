import type { Post } from '../post/post.ts'
import { nodeAt } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { dateFromFileName } from '../values/dates/date-from-file-name.ts'
import type { DateReading } from '../values/dates/date-reading.ts'
import type { DateValue } from '../values/dates/date-value.ts'
import type { CivilDay } from '../values/dates/days-from-civil.ts'
import { formatDate } from '../values/dates/format-date.ts'
import { dayInZone, isOnDay } from '../values/dates/is-on-day.ts'
import type { Collection } from './context.ts'
import { type DateField, readDateField } from './dates/read-date-field.ts'
import { defineRule } from './rule.ts'

interface Mismatch {
  readonly found: string
  readonly fileDay: string
}

const HOW = 'Correct the date, or rename the file to the day of the post.'

/** A file name that gives the post another day than its front matter. */
export const dateFilenameMismatch = defineRule({
  id: 'date-filename-mismatch',
  group: 'dates',
  level: 'warning',
  fixes: ['manual'],
  summary: 'The date of the front matter is not the day of the file name.',
  why: 'Jekyll takes the front matter alone, for the order of the posts and for the URL; whoever looks for the post by its file name looks at another day.',
  messages: {
    mismatch: ({ found, fileDay }: Mismatch) => ({
      what: `\`date\` is ${quoteValue(found)}, but the file name says ${fileDay}`,
      how: HOW,
    }),
    moved: ({ found, fileDay, day, timezone }: Mismatch & { day: string; timezone: string }) => ({
      what: `\`date\` is ${quoteValue(found)}, which is ${day} in ${timezone}, but the file name says ${fileDay}`,
      how: HOW,
    }),
  },
  titles: {
    moveDay: ({ text }: { text: string }) => `Take the day of the file name: ${text}`,
  },
  examples: [
    { bad: '---\ndate: 2022-10-28\n---\n', path: '_posts/2023-10-28-river.md' },
    { bad: '---\ntitle: 秋天的河\ndate: 2023-11-28T18:35:06+08:00\n---\n', path: '_posts/2023-10-28-river.md' },
    {
      bad: '---\ndate: 2023-10-28 23:30:00 -0500\n---\n',
      path: '_posts/2023-10-28-river.md',
      collection: { timezone: 'Asia/Shanghai' },
      note: 'In Shanghai it was the 29th already, and that is the day of the URL.',
    },
  ],
  // Where the name of the file says nothing to the reader of the site, it may be the day on which it was written.
  concerns: ({ name, kind }, { collection: { portable, generator } }) =>
    name === 'date' && kind === 'date' && (portable || generator.dates.fromFileName !== 'no'),
  check: (post, { collection }) => {
    if (isSameDay(post.data.date, post.path, collection.timezone)) return null
    const date = readOwnDate(post, collection)
    const value = date === null ? undefined : soundValue(date.reading)
    if (date === null || value === undefined) return null
    const named = dateFromFileName(post.path)
    // A short year is as likely a number: `10-11-12-recipes.md`.
    if (named.kind !== 'well-formed' && named.kind !== 'unpadded') return null
    const { timezone } = collection
    if (isOnDay(value, named.value, timezone)) return null
    const common = {
      place: { path: ['date'] },
      fixes: daysToTake(date.text, value, named.value, timezone).map(moveDay),
    }
    const values = { found: date.text, fileDay: formatDate(named.value, 'date') }
    const shown = timezone === null ? null : dayInZone(value, timezone)
    const day = shown === null ? null : formatDate(shown, 'date')
    if (day === null || timezone === null || date.text.startsWith(day))
      return [{ message: 'mismatch', values, ...common }]
    return [{ message: 'moved', values: { ...values, day, timezone }, ...common }]
  },
})

function moveDay(text: string) {
  const change = { kind: 'set', path: ['date'], value: text, plain: true } as const
  return { title: 'moveDay', values: { text }, safety: 'manual', changes: [change] } as const
}

/**
 * Whether the date is spelled with the very day of the file name. With a timezone, a time may be another day there; without
 * one, what begins with a day is that day somewhere on Earth.
 */
function isSameDay(date: unknown, path: string, timezone: string | null): boolean {
  if (typeof date !== 'string' || date.length < 10 || (timezone !== null && date.length > 10)) return false
  return path.startsWith(date.slice(0, 10), path.lastIndexOf('/') + 1)
}

function readOwnDate(post: Post, { fields }: Collection): DateField | null {
  const field = fields.find(({ name, kind }) => name === 'date' && kind === 'date')
  return field === undefined ? null : readDateField(field, post.data.date, nodeAt(post.tree(), ['date']) ?? null)
}

/** The value of a date that is spelled well; one that is not has a problem of its own first. */
function soundValue(reading: DateReading): DateValue | undefined {
  if (reading.kind === 'accepted') return reading.value
  return reading.kind === 'missing-timezone' && reading.faults.length === 0 ? reading.value : undefined
}

/** The file's day with the time as it is written, where that lies on this day, and the day alone. */
function daysToTake(text: string, value: DateValue, day: CivilDay, timezone: string | null): string[] {
  const alone = formatDate(day, 'date')
  const moved = `${alone}${text.slice(alone.length)}`
  const isWorth = moved !== alone && isOnDay({ ...value, ...day }, day, timezone)
  return isWorth ? [moved, alone] : [alone]
}

import { quoteValue } from '../values/characters/quote-value.ts'
import type { DatePart } from '../values/dates/date-reading.ts'
import { effectOfDate } from './effect-of-date.ts'
import { replacedByDate } from './replaced-by-date.ts'
import { defineRule } from './rule.ts'
import { DATE_TITLES, suggestDates } from './suggest-dates.ts'

interface Impossible {
  readonly field: string
  readonly found: string
  readonly part: DatePart
  readonly value: number
}

/** A date in form that no calendar or clock has. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'dates',
  level: 'error',
  fixes: ['manual'],
  summary: 'A date names a day or a time that does not exist.',
  why: 'Jekyll and JavaScript count the 30th of February on into March without a word, and Jekyll stops the build at a 13th month; Hugo stops at either.',
  messages: {
    impossible: ({ field, found, part, value }: Impossible) => ({
      what: `\`${field}\` is ${quoteValue(found)}, but ${describePart(part, value)}`,
      how: `Correct the ${part}; nobody but the author can know what was meant.`,
    }),
  },
  titles: DATE_TITLES,
  examples: [
    { bad: '---\ndate: 2023-02-30\n---\n' },
    { bad: '---\ndate: 2023-13-28\n---\n' },
    { bad: '---\ntitle: 春游\ndate: 2023-04-12 25:10:00 +0800\n---\n' },
  ],
  date:
    (_, { collection }) =>
    (date, node) => {
      if (date.reading.kind !== 'impossible') return null
      const { name, text, reading } = date
      // Nobody means such a day, though a generator that makes no dates of texts hands it on.
      const isHandedOn = !collection.portable && effectOfDate(date, node, collection) === 'nothing'
      return [
        {
          message: 'impossible',
          values: { field: name, found: text, part: reading.part, value: reading.value },
          place: { path: [name] },
          level: isHandedOn ? 'warning' : undefined,
          replaces: replacedByDate([name]),
          fixes: (post) => suggestDates(post, collection, name, reading.candidates),
        },
      ]
    },
})

function describePart(part: DatePart, value: number): string {
  switch (part) {
    case 'year':
      return `there is no year ${value}`
    case 'month':
      return `there is no month ${value}`
    case 'day':
      return `that month has no day ${value}`
    case 'hour':
      return `no day has an hour ${value}`
    case 'minute':
      return `no hour has a minute ${value}`
    case 'second':
      return `no minute has a second ${value}`
    case 'offset':
      return 'there is no such offset from UTC'
  }
}

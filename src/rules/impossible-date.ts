import type { Effect, Generator } from '../../schemas/generator.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { dateFromFileName } from '../values/dates/date-from-file-name.ts'
import type { DatePart } from '../values/dates/date-reading.ts'
import { effectOfDate } from './dates/effect-of-date.ts'
import { replacedByDate } from './dates/replaced-by-date.ts'
import { DATE_TITLES, suggestDates } from './dates/suggest-dates.ts'
import { defineRule } from './rule.ts'
import { describeEffect, type SiteEffect, siteEffect } from './site/describe-effect.ts'
import { levelOfEffect } from './site/level-of-effect.ts'

interface Impossible {
  readonly field: string
  readonly found: string
  readonly part: DatePart
  readonly value: number
}

type FileDay = Omit<Impossible, 'field'> & { readonly site: SiteEffect }

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
    fileName: ({ found, part, value, site }: FileDay) => ({
      what: `the day in the file name is ${found}, but ${describePart(part, value)}, and the front matter has no \`date\``,
      why: describeEffect(site),
      how: 'Rename the file to the day of the post, or write a `date`.',
    }),
  },
  titles: DATE_TITLES,
  examples: [
    { bad: '---\ndate: 2023-02-30\n---\n' },
    { bad: '---\ndate: 2023-13-28\n---\n' },
    { bad: '---\ntitle: A walk\n---\n', path: '_posts/2023-13-28-walk.md', generator: 'jekyll' },
    { bad: '---\ntitle: 春游\ndate: 2023-04-12 25:10:00 +0800\n---\n' },
  ],
  check: ({ path, data }, { collection: { generator, portable } }) => {
    if (!DATED.test(path) || (Object.hasOwn(data, 'date') && data.date !== null)) return null
    const named = dateFromFileName(path)
    if (named.kind !== 'impossible') return null
    const { part, value } = named
    const effect = fileNameEffect(path, named, generator)
    const level = effect === null ? null : (levelOfEffect(effect) ?? (portable ? 'warning' : null))
    if (effect === null || level === null) return null
    const found = /\d+-\d+-\d+/.exec(path.slice(path.lastIndexOf('/')))?.[0] ?? ''
    const values = { found, part, value, site: siteEffect(generator, effect) }
    return [{ message: 'fileName', values, place: { path: [], part: 'fence' }, level }]
  },
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

/** A name that begins with digits like those of a day. */
const DATED = /(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]*$/

/** What the generator makes of an impossible day in a file name; null where it takes no day from there. */
function fileNameEffect(
  path: string,
  { part, value }: { part: DatePart; value: number },
  { dates }: Generator,
): Effect | null {
  if (dates.fromFileName === 'no') return null
  if (dates.fromFileName === 'required' && !/(?:^|\/)_posts\//.test(path)) return null
  // The 29th of February is counted on into March where the 13th month and the 32nd day are not.
  return part === 'day' && value > 0 && value <= 31 && dates.misreads.includes('impossible-day')
    ? 'misreads'
    : dates.impossibleFileName
}

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

import { quoteValue } from '../values/characters/quote-value.ts'
import { isFuture } from '../values/dates/is-future.ts'
import { defineRule } from './rule.ts'

/** A date that the present has not reached. */
export const futureDate = defineRule({
  id: 'future-date',
  group: 'dates',
  level: 'warning',
  fixes: [],
  summary: 'A date lies in the future.',
  why: 'Jekyll, Hugo and Hexo leave a post out of the site until its date has come, and say little about it; a wrong year is the usual cause.',
  options: (z) =>
    z.strictObject({
      toleranceHours: z
        .number()
        .min(0)
        .default(24)
        .describe('How many hours ahead of now a date may lie; a day covers posts that are planned for tomorrow.'),
      except: z
        .array(z.string())
        .default(['expiryDate', 'unpublishDate'])
        .describe('Fields whose dates are meant to lie ahead.'),
    }),
  messages: {
    future: ({ field, found }: { field: string; found: string }) => ({
      what: `\`${field}\` lies in the future: ${quoteValue(found)}`,
      how: 'Correct the date, or leave it if the post is to appear only then.',
    }),
  },
  titles: {},
  examples: [
    { bad: '---\ndate: 2032-10-28\n---\n' },
    { bad: '---\ntitle: 秋天的河\nlastmod: 2026-12-01T08:00:00+08:00\n---\n', collection: { fields: [lastmod()] } },
  ],
  date: (field, { options, now }) => {
    if (options.except.includes(field.name)) return null
    const latest = now + options.toleranceHours * 3600
    return (date) => {
      const { reading } = date
      // A badly spelled date is looked at once it is repaired: one field, one problem at a time.
      if (reading.kind !== 'accepted' && reading.kind !== 'missing-timezone') return null
      if (reading.kind === 'missing-timezone' && reading.faults.length > 0) return null
      if (!isFuture(reading.value, latest)) return null
      return [{ message: 'future', values: { field: date.name, found: date.text }, place: { path: [date.name] } }]
    }
  },
})

function lastmod() {
  return { name: 'lastmod', kind: 'date', required: false, allowed: null, description: null, examples: [] } as const
}

import { quoteValue } from '../values/characters/quote-value.ts'
import { formatDate } from '../values/dates/format-date.ts'
import { defineRule } from './rule.ts'

/** A date in another of the accepted spellings than the collection uses. */
export const dateStyle = defineRule({
  id: 'date-style',
  group: 'style',
  level: 'off',
  fixes: ['safe'],
  summary: 'A date with a time is not written in the style of the collection.',
  why: 'All these spellings are the same instant for every generator; one style makes posts easier to compare and to search.',
  options: (z) =>
    z.strictObject({
      style: z
        .enum(['rfc3339', 'jekyll'])
        .default('rfc3339')
        .describe(
          'How a day with a time is written: `rfc3339` is 2023-10-28T18:35:06+08:00, `jekyll` is 2023-10-28 18:35:06 +0800.',
        ),
    }),
  messages: {
    style: ({ field, found, text }: { field: string; found: string; text: string }) => ({
      what: `\`${field}\` is in another style: ${quoteValue(found)}, expected ${quoteValue(text)}`,
      how: `Write ${quoteValue(text)}.`,
    }),
  },
  titles: { restyle: ({ text }: { text: string }) => `Write ${text}` },
  examples: [
    { bad: '---\ndate: 2023-10-28 18:35:06 +0800\n---\n', fixed: '---\ndate: 2023-10-28T18:35:06+08:00\n---\n' },
    {
      bad: "---\ntitle: 秋天的河\ndate: '2023-10-28T18:35:06+08:00'\n---\n",
      fixed: "---\ntitle: 秋天的河\ndate: '2023-10-28 18:35:06 +0800'\n---\n",
      options: { style: 'jekyll' },
    },
  ],
  date:
    (_, { options: { style } }) =>
    (date, _node, format) => {
      // TOML has no date without the colon in its offset, and Jekyll reads no TOML.
      if (style === 'jekyll' && format === 'toml') return null
      if (date.reading.kind !== 'accepted' || date.reading.style === style || date.reading.style === 'date') return null
      const { name, reading } = date
      const text = formatDate(reading.value, style)
      const change = { kind: 'set', path: [name], value: text, plain: true } as const
      return [
        {
          message: 'style',
          values: { field: name, found: date.text, text },
          place: { path: [name] },
          fixes: [{ title: 'restyle', values: { text }, safety: 'safe', changes: [change] }],
        },
      ]
    },
})

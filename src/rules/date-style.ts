import { quoteValue } from '../values/characters/quote-value.ts'
import { formatDate } from '../values/dates/format-date.ts'
import { readDateFields } from './read-date-fields.ts'
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
  *check(post, { collection, options: { style } }) {
    // TOML has no date without the colon in its offset, and Jekyll reads no TOML.
    if (style === 'jekyll' && post.block.format === 'toml') return
    for (const { name, text: found, reading } of readDateFields(post, collection)) {
      if (reading.kind !== 'accepted' || reading.style === style || reading.style === 'date') continue
      const text = formatDate(reading.value, style)
      yield {
        message: 'style',
        values: { field: name, found, text },
        place: { path: [name] },
        fixes: [
          {
            title: 'restyle',
            values: { text },
            safety: 'safe',
            changes: [{ kind: 'set', path: [name], value: text, plain: true }],
          },
        ],
      }
    }
  },
})

import { quoteValue } from '../values/characters/quote-value.ts'
import { fieldsOfKind } from './context.ts'
import { findCutOff, mayCutOff } from './find-cut-off.ts'
import { defineRule } from './rule.ts'

interface Values {
  readonly field: string
  readonly kept: string
  readonly lost: string
}

// Elsewhere (`layout: post #default`) a word right behind `#` may well be a comment; a number hardly is.
const PROSE: ReadonlySet<string> = new Set(['title', 'linkTitle', 'subtitle', 'description', 'summary', 'excerpt'])

/** Text without quotes that ends at a ` #` in its middle. */
export const cutOffText = defineRule({
  id: 'cut-off-text',
  group: 'syntax',
  level: 'warning',
  fixes: ['unsafe'],
  summary: 'A text without quotes loses its end, because YAML takes everything from ` #` on for a comment.',
  why: 'No generator stops at it: the post is published with half of its title.',
  messages: {
    cutOff: ({ field, kept, lost }: Values) => ({
      what: `\`${field}\` ends at ${quoteValue(kept)}: YAML takes ${quoteValue(lost)} for a comment`,
      how: 'Put the whole text in quotes, or write a blank after `#` if a comment is meant.',
    }),
  },
  titles: {
    quote: ({ field, whole }: { field: string; whole: string }) => `Set \`${field}\` to ${quoteValue(whole)}`,
  },
  examples: [
    {
      bad: '---\ntitle: Issue #5 is fixed\n---\n',
      fixed: "---\ntitle: 'Issue #5 is fixed'\n---\n",
      unsafe: true,
    },
    {
      bad: '---\ntitle: 河边散步 #散步\n---\n',
      fixed: "---\ntitle: '河边散步 #散步'\n---\n",
      unsafe: true,
    },
  ],
  *check(post, { collection }) {
    if (!mayCutOff(post)) return
    for (const [field, value] of fieldsOfKind(post, collection, 'text')) {
      // Where nothing is left before the comment, the field is empty, and that is said.
      if (value === null || collection.fields.find(({ name }) => name === field)?.allowed != null) continue
      const found = findCutOff(post, [field])
      if (found === null || !(PROSE.has(field) || /^#\p{N}/u.test(found.lost))) continue
      const { kept, lost, whole, span, changes } = found
      yield {
        message: 'cutOff',
        values: { field, kept, lost },
        place: { span, path: [field] },
        fixes: [{ title: 'quote', values: { field, whole }, safety: 'unsafe', changes }],
      }
    }
  },
})

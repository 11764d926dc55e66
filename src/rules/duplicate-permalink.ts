import { quoteValue } from '../values/characters/quote-value.ts'
import { findAlike } from './find-alike.ts'
import { nameOthers } from './name-others.ts'
import { defineRule } from './rule.ts'

// Jekyll's built-in styles (jekyllrb.com/docs/permalinks): patterns that give each post an address of its own.
const STYLES = new Set(['date', 'pretty', 'ordinal', 'weekdate', 'none'])
// `:title` of Jekyll, Hexo and Hugo; `{{ … }}` and `{% … %}` of Eleventy and Jekyll.
const PATTERN = /(?:^|\/|-|_):[a-z]|\{[{%]/i

/** Posts that would be written to the same address. */
export const duplicatePermalink = defineRule({
  id: 'duplicate-permalink',
  group: 'corpus',
  level: 'error',
  fixes: [],
  summary: 'Another post has the same permalink.',
  why: 'Only one of the posts can be at that address: the generator writes one over the other.',
  options: (z) =>
    z.object({
      field: z.string().default('permalink').describe('The field that holds the address of the post on the site.'),
    }),
  messages: {
    duplicate: ({ field, value, other, count }: { field: string; value: string; other: string; count: number }) => ({
      what: `\`${field}\` ${quoteValue(value)} is also that of ${nameOthers(other, count)}`,
      how: 'Give each post an address of its own.',
    }),
  },
  titles: {},
  examples: [
    {
      bad: '---\ntitle: A walk\npermalink: /walks/river/\n---\n',
      others: [{ path: 'twin.md', text: '---\ntitle: River\npermalink: walks/river\n---\n' }],
    },
  ],
  collect: ({ data }, { options: { field } }) => {
    const value = Object.hasOwn(data, field) ? data[field] : null
    if (typeof value !== 'string' || STYLES.has(value.trim()) || PATTERN.test(value)) return null
    // What is not published takes no address.
    if (isOn(data, 'draft') || (Object.hasOwn(data, 'published') && data.published === false)) return null
    return normalizeSlashes(value)
  },
  *compare(facts, { options: { field } }) {
    const place = { path: [field] }
    for (const { path, fact, count, others } of findAlike(facts)) {
      yield {
        path,
        finding: {
          message: 'duplicate',
          values: { field, value: fact, other: others[0] ?? '', count },
          place,
          related: others.map((post) => ({ post, place, message: 'the same permalink' })),
        },
      }
    }
  },
})

function isOn(data: Readonly<Record<string, unknown>>, field: string): boolean {
  return Object.hasOwn(data, field) && data[field] === true
}

/** `/a/b` for all of `a/b`, `/a/b/` and `//a//b`; null for a blank text. */
function normalizeSlashes(value: string): string | null {
  const text = value.trim()
  const parts = text.split('/').filter((part) => part !== '')
  return text === '' ? null : `/${parts.join('/')}`
}

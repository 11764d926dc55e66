import { normalizeText } from '../values/characters/normalize-text.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { findAlike } from './find-alike.ts'
import { nameOthers } from './name-others.ts'
import { defineRule } from './rule.ts'

const FIELD = 'title'

/** Posts with the same title. */
export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  group: 'corpus',
  level: 'info',
  fixes: [],
  summary: 'Another post has the same title.',
  why: 'In lists, feeds and search results readers cannot tell the two apart.',
  messages: {
    duplicate: ({ title, other, count }: { title: string; other: string; count: number }) => ({
      what: `the title ${quoteValue(title)} is also that of ${nameOthers(other, count)}`,
      how: 'Give each post a title of its own, or remove the post that is there twice.',
    }),
  },
  titles: {},
  examples: [
    {
      bad: '---\ntitle: 河边散步\n---\n',
      others: [{ path: 'twin.md', text: '---\ntitle: "河边散步"\n---\n' }],
    },
  ],
  collect: ({ data }) => {
    const value = Object.hasOwn(data, FIELD) ? data[FIELD] : null
    const title = typeof value === 'string' ? normalizeText(value) : ''
    return title === '' ? null : title
  },
  *compare(facts) {
    const place = { path: [FIELD] }
    for (const { path, fact, count, others } of findAlike(facts)) {
      yield {
        path,
        finding: {
          message: 'duplicate',
          values: { title: fact, other: others[0] ?? '', count },
          place,
          related: others.map((post) => ({ post, place, message: 'the same title' })),
        },
      }
    }
  },
})

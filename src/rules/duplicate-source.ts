import { normalizeUrl } from '../values/urls/normalize-url.ts'
import { findAlike } from './corpus/find-alike.ts'
import { inEdition } from './corpus/in-edition.ts'
import { defineRule } from './rule.ts'
import { nameOthers } from './words/name-others.ts'

/** Posts that were made of the same article. */
export const duplicateSource = defineRule({
  id: 'duplicate-source',
  group: 'corpus',
  level: 'warning',
  fixes: [],
  summary: 'Another post has the same source.',
  why: 'The same article is on the site twice, or one of the posts names the wrong source.',
  options: (z) =>
    z.object({
      field: z.string().default('from').describe('The field that holds the URL of the original article.'),
    }),
  messages: {
    duplicate: ({ field, other, count }: { field: string; other: string; count: number }) => ({
      what: `\`${field}\` is also the source of ${nameOthers(other, count)}`,
      how: 'Keep one of the posts, or correct the source of the others.',
    }),
  },
  titles: { other: () => 'the same source' },
  examples: [
    {
      bad: '---\ntitle: A walk\nfrom: https://example.com/river.html\n---\n',
      note: 'The addresses lead to the same page, though they are spelled differently.',
      others: [
        { path: 'twin.md', text: '---\ntitle: River\nfrom: http://www.example.com/river.html?utm_source=feed\n---\n' },
      ],
    },
  ],
  collect: (post, { options: { field }, collection }) => {
    const value = Object.hasOwn(post.data, field) ? post.data[field] : null
    const url = typeof value === 'string' ? normalizeUrl(value) : null
    return url === null || url === undefined ? null : inEdition(url, post, collection)
  },
  *compare(facts, { options: { field } }) {
    const place = { path: [field] }
    for (const { one, count, others } of findAlike(facts.map(({ path, fact }) => ({ path, key: fact })))) {
      yield {
        path: one.path,
        finding: {
          message: 'duplicate',
          values: { field, other: others[0]?.path ?? '', count },
          place,
          related: others.map(({ path: post }) => ({ post, place, message: 'other' })),
          // A post that is there twice has its title twice too: one cause, one problem.
          replaces: [{ rule: 'duplicate-title', path: ['title'] }],
        },
      }
    }
  },
})

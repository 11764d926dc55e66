import { normalizeText } from '../values/characters/normalize-text.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { findAlike } from './corpus/find-alike.ts'
import { inEdition, withoutEdition } from './corpus/in-edition.ts'
import { isDated } from './corpus/is-dated.ts'
import { defineRule } from './rule.ts'
import { isPartOfPage } from './site/is-part-of-page.ts'
import { nameOthers } from './words/name-others.ts'

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
  titles: { other: () => 'the same title' },
  examples: [
    {
      bad: '---\ntitle: 河边散步\ndate: 2023-10-28\n---\n',
      note: 'Only posts with a date are compared: pages of documentation may share a title.',
      others: [{ path: 'twin.md', text: '---\ntitle: "河边散步"\ndate: 2023-10-29\n---\n' }],
    },
  ],
  collect: (post, { collection }) => {
    const value = Object.hasOwn(post.data, FIELD) ? post.data[FIELD] : null
    const title = typeof value === 'string' ? normalizeText(value) : ''
    if (title === '' || isSection(post.path) || !isDated(post, collection)) return null
    return isPartOfPage(post.path, collection) ? null : inEdition(title, post, collection)
  },
  *compare(facts) {
    const place = { path: [FIELD] }
    for (const { one, count, others } of findAlike(facts.map(({ path, fact }) => ({ path, key: fact })))) {
      yield {
        path: one.path,
        finding: {
          message: 'duplicate',
          values: { title: withoutEdition(one.key), other: others[0]?.path ?? '', count },
          place,
          related: others.map(({ path: post }) => ({ post, place, message: 'other' })),
        },
      }
    }
  },
})

/** The list of a section, `_index.md`: each section may have its examples. */
function isSection(path: string): boolean {
  return path.startsWith('_', path.lastIndexOf('/') + 1)
}

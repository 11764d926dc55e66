import { firstHeading, sourceLinkOf } from '../post/body-links.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'
import { sameTitle } from './same-title.ts'
import { textAt } from './text-at.ts'

/** A title that neither the source link nor the first heading of the body has. */
export const titleMismatch = defineRule({
  id: 'title-mismatch',
  group: 'text',
  level: 'off',
  fixes: ['manual'],
  summary: "The title differs from the body's source link or first heading.",
  why: 'Where a post repeats its title in the body, a difference is often a slip in one of the two.',
  messages: {
    link: ({ title, other }: { title: string; other: string }) => ({
      what: `\`title\` is ${quoteValue(title)}, but the source link of the body reads ${quoteValue(other)}`,
      how: 'Find out which of the two is right, and write it in both places.',
    }),
    heading: ({ title, other }: { title: string; other: string }) => ({
      what: `\`title\` is ${quoteValue(title)}, but the first heading of the body is ${quoteValue(other)}`,
      how: 'Find out which of the two is right, and write it in both places.',
    }),
  },
  titles: { take: ({ other }: { other: string }) => `Take the text of the body: ${quoteValue(other)}` },
  examples: [
    { bad: '---\ntitle: A walk\n---\n# A long walk\n\nAlong the river.\n' },
    { bad: '---\ntitle: 河边散步\n---\n[河边漫步](https://example.com/river.html)\n------\n\n沿着河走。\n' },
  ],
  *check(post) {
    const title = textAt(post.data, 'title')
    if (title === null) return
    const body = post.body()
    const link = sourceLinkOf(body)?.text ?? ''
    const heading = firstHeading(body) ?? ''
    const other = link === '' ? heading : link
    if (other === '' || sameTitle(link, title) || sameTitle(heading, title)) return
    const path = ['title']
    const changes = [{ kind: 'set' as const, path, value: other }]
    yield {
      message: link === '' ? 'heading' : 'link',
      values: { title, other },
      place: { path },
      fixes: [{ title: 'take', values: { other }, safety: 'manual', changes }],
    }
  },
})

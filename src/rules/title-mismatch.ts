import { sameTitle } from '../post/body/same-title.ts'
import { topOfBody } from '../post/body/top-of-body.ts'
import { firstHeading, sourceLinkOf } from '../post/body-links.ts'
import { textAt } from '../post/text-at.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A title that the source link or the heading at the top of the body has otherwise. */
export const titleMismatch = defineRule({
  id: 'title-mismatch',
  group: 'text',
  level: 'off',
  fixes: ['manual'],
  summary: "The title differs from the body's source link or from the heading at its top.",
  why: 'Where a post repeats its title in the body, a difference is often a slip in one of the two.',
  messages: {
    link: ({ title, other }: { title: string; other: string }) => ({
      what: `\`title\` is ${quoteValue(title)}, but the source link of the body reads ${quoteValue(other)}`,
      how: 'Find out which of the two is right, and write it in both places.',
    }),
    heading: ({ title, other }: { title: string; other: string }) => ({
      what: `\`title\` is ${quoteValue(title)}, but the heading of the body is ${quoteValue(other)}`,
      how: 'Find out which of the two is right, and write it in both places.',
    }),
  },
  titles: { take: ({ other }: { other: string }) => `Take the text of the body: ${quoteValue(other)}` },
  examples: [
    { bad: '---\ntitle: A walk\n---\n# A long walk\n\nAlong the river.\n' },
    { bad: '---\ntitle: 河边散步\n---\n[河边漫步](https://example.com/river.html)\n------\n\n沿着河走。\n' },
  ],
  concerns: ({ name }) => name === 'title',
  *check(post) {
    const title = textAt(post.data, 'title')
    if (title === null) return
    const body = post.body()
    const link = sourceLinkOf(body)?.text ?? ''
    const heading = link === '' && beginsWithTitle(body) ? (firstHeading(body) ?? '') : ''
    const other = link === '' ? heading : link
    if (other === '' || sameTitle(other, title)) return
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

// In UTF-16 code units: a longer first line is no heading.
const NEAR = 8192

/** Only a heading of the first level above all text is a title: others begin a section. */
function beginsWithTitle(body: string): boolean {
  const top = topOfBody(body.slice(0, NEAR))
  if (top === null) return false
  return /^#[ \t]|^<h1[\s>]/i.test(top.line) || /^ {0,3}=+$/.test(top.next ?? '')
}

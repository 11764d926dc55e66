import { type BodyLink, holdsSourceLine, sourceLinkOf } from '../post/body-links.ts'
import type { Post } from '../post/post.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { normalizeUrl } from '../values/urls/normalize-url.ts'
import { defineRule } from './rule.ts'

/** A post that names one source in its front matter and links another above its text. */
export const sourceMismatch = defineRule({
  id: 'source-mismatch',
  group: 'urls',
  level: 'warning',
  fixes: ['manual'],
  summary: 'The source in the front matter differs from the source link above the text.',
  why: 'One of the two is wrong: the reader is sent to another article, or the record of the source is false.',
  options: (z) =>
    z.object({
      field: z.string().default('from').describe('The field that holds the URL of the original article.'),
    }),
  messages: {
    differs: ({ field, url, link }: { field: string; url: string; link: string }) => ({
      what: `\`${field}\` is ${quoteValue(url)}, but the link above the text leads to ${quoteValue(link)}`,
      how: 'Find out which of the two is the article, and write it in both places.',
    }),
  },
  titles: {
    useLink: ({ link }: { link: string }) => `Take the address of the link: ${quoteValue(link)}`,
  },
  examples: [
    {
      bad: '---\ntitle: 河边散步\nfrom: https://example.com/2023/river.html\n---\n[河边散步](https://example.com/2023/lake.html)\n------\n\n沿着河走。\n',
    },
  ],
  concerns: ({ name }, { options }) => name === options.field,
  *check(post, { options: { field } }) {
    const value = Object.hasOwn(post.data, field) ? post.data[field] : null
    if (typeof value !== 'string') return
    const link = sourceLinkOfPost(post)
    if (link === null || link.url === value) return
    const known = normalizeUrl(value)
    if (known === undefined || known === normalizeUrl(link.url)) return
    const path = [field]
    yield {
      message: 'differs',
      values: { field, url: value, link: link.url },
      place: { path },
      fixes: [
        {
          title: 'useLink',
          values: { link: link.url },
          safety: 'manual',
          changes: [{ kind: 'set', path, value: link.url }],
        },
      ],
    }
  },
})

/** Reads what is at hand already, and more of the file only where the first line of the body is not in it. */
function sourceLinkOfPost(post: Post): BodyLink | null {
  const beginning = post.source.text.slice(post.block.bodyStart) + (post.source.beginning?.() ?? '')
  return sourceLinkOf(holdsSourceLine(beginning) ? beginning : post.body())
}

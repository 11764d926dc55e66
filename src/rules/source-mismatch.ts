import { holdsSourceLine, sourceLinkOf } from '../post/body-links.ts'
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
  check: (post, { options: { field } }) => {
    const value = Object.hasOwn(post.data, field) ? post.data[field] : null
    if (typeof value !== 'string') return null
    const beginning = beginningOf(post)
    if (linksTo(value, beginning)) return null
    const link = sourceLinkOf(holdsSourceLine(beginning) ? beginning : post.body())
    if (link === null || link.url === value) return null
    const known = normalizeUrl(value)
    if (known === undefined || known === normalizeUrl(link.url)) return null
    const path = [field]
    const change = { kind: 'set', path, value: link.url } as const
    const fixes = [{ title: 'useLink', values: { link: link.url }, safety: 'manual', changes: [change] }] as const
    return [{ message: 'differs', values: { field, url: value, link: link.url }, place: { path }, fixes }]
  },
})

/** What is at hand of the body without another reading of the file. */
function beginningOf({ source, block }: Post): string {
  return source.text.slice(block.bodyStart) + (source.beginning?.() ?? '')
}

/**
 * Whether the first line is a link to the address, and nothing else: what nearly all posts with a source begin with, some
 * below a comment of a scraper.
 */
function linksTo(url: string, beginning: string): boolean {
  let start = 0
  while (beginning.startsWith('<!--', start)) {
    const end = beginning.indexOf('-->\n', start)
    if (end === -1) return false
    start = end + 4
  }
  const end = beginning.indexOf('\n', start)
  return beginning.startsWith('[', start) && beginning.startsWith(`](${url})`, end - url.length - 3)
}

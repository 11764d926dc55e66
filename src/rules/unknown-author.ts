import type { KeyPath } from '../post/place.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { listNames } from './list-names.ts'
import { defineRule } from './rule.ts'
import { suggestNames } from './suggest-names.ts'

// Jekyll's own name for one author or several, and that of most themes for several.
const FIELDS = ['author', 'authors']

/** An author that the site's list of authors does not have. */
export const unknownAuthor = defineRule({
  id: 'unknown-author',
  group: 'site',
  level: 'error',
  fixes: ['manual'],
  summary: "The site's list of authors does not have that name.",
  why: "The post gets no author's name, picture or page, and is missing in the author's list of posts.",
  messages: {
    unknown: ({ field, author, known }: { field: string; author: string; known: readonly string[] }) => ({
      what: `\`${field}\` is ${quoteValue(author)}, but ${known.length === 0 ? 'the site lists no authors' : `the authors of the site are ${listNames(known)}`}`,
      how: 'Write the name as the list of authors has it, or add the author to that list.',
    }),
  },
  titles: { take: ({ value }: { value: string }) => `Change it to ${quoteValue(value)}` },
  examples: [
    {
      bad: '---\ntitle: A walk\nauthor: Lin Yee\n---\n',
      collection: { site: { layouts: null, authors: ['Lin Yi', 'Wu Mei'] } },
    },
  ],
  value: ({ name: field }, { collection: { site } }) => {
    const { authors } = site
    if (authors === null || !FIELDS.includes(field)) return null
    const known = new Set(authors)
    return (value) =>
      namesIn(value, field)
        .filter(([, author]) => !known.has(author.trim()))
        .map(([path, author]) => ({
          message: 'unknown',
          values: { field: path.join('.'), author, known: authors },
          place: { path },
          fixes: () => suggestNames(author, authors, path),
        }))
  },
})

function namesIn(value: unknown, field: string): [KeyPath, string][] {
  const items: unknown[] = Array.isArray(value) ? value : []
  const named: [KeyPath, unknown][] = [
    [[field], value],
    ...items.map((item, index): [KeyPath, unknown] => [[field, index], item]),
  ]
  return named.filter((one): one is [KeyPath, string] => typeof one[1] === 'string' && one[1].trim() !== '')
}

import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'
import { findUnknownNames, mayHoldNames } from './site/find-unknown-names.ts'
import { suggestNames } from './site/suggest-names.ts'
import { listNames } from './words/list-names.ts'

/** An author that the site's list of authors does not have. */
export const unknownAuthor = defineRule({
  id: 'unknown-author',
  group: 'site',
  level: 'warning',
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
      bad: '---\ntitle: A walk\nauthor: lin-yy\n---\n',
      path: '_posts/2023-10-28-walk.md',
      generator: 'jekyll',
      site: { '_data/authors.yml': 'lin-yi:\n  name: Lin Yi\nwu-mei:\n  name: Wu Mei\n' },
    },
    {
      bad: '---\ntitle: A walk\nauthors: [wu]\n---\n',
      path: 'blog/2023-10-28-walk.md',
      generator: 'docusaurus',
      site: { 'blog/authors.yml': 'lin:\n  name: Lin Yi\n' },
    },
  ],
  concerns: ({ name }, { collection }) => mayHoldNames('authors', name, collection),
  check: (post, { collection }) => {
    const unknown = findUnknownNames('authors', post, collection)
    if (unknown === null) return null
    const level = collection.generator.authors?.missing === 'stops-build' ? 'error' : 'warning'
    return unknown.map(({ path, name, known }) => ({
      message: 'unknown',
      values: { field: path.join('.'), author: name, known: known.shown },
      place: { path },
      level,
      fixes: suggestNames(name, known.all, path),
    }))
  },
})

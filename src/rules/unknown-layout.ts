import { quoteValue } from '../values/characters/quote-value.ts'
import { nearest } from '../values/likeness/nearest.ts'
import { defineRule } from './rule.ts'
import { findUnknownNames, mayHoldNames } from './site/find-unknown-names.ts'
import { suggestNames } from './site/suggest-names.ts'
import { listNames, orNames } from './words/list-names.ts'

/** A layout that the site does not have. */
export const unknownLayout = defineRule({
  id: 'unknown-layout',
  group: 'site',
  level: 'warning',
  fixes: ['manual'],
  summary: 'The site has no layout of that name.',
  why: 'The page is built without its layout (no head, no navigation, no style), or the build stops.',
  messages: {
    unknown: ({ field, layout, known }: { field: string; layout: string; known: readonly string[] }) => ({
      what: `\`${field}\` is ${quoteValue(layout)}, but the layouts of the site are ${listNames(known)}`,
      how: 'Write the name of a layout of the site, or add the layout to it.',
    }),
    fatal: ({
      generator,
      field,
      layout,
      near,
    }: {
      generator: string
      field: string
      layout: string
      near: readonly string[]
    }) => ({
      what: `\`${field}\` is ${quoteValue(layout)}, which the site does not have: ${generator} stops there`,
      how:
        near.length === 0
          ? 'Write the name of a layout of the site, or add the layout to it.'
          : `Did you mean ${orNames(near)}? Else add the layout to the site.`,
    }),
  },
  titles: { take: ({ value }: { value: string }) => `Change it to ${quoteValue(value)}` },
  examples: [
    {
      bad: '---\nlayout: pots\ntitle: A walk\n---\n',
      path: '_posts/2023-10-28-walk.md',
      generator: 'jekyll',
      site: { '_layouts/post.html': '', '_layouts/page.html': '' },
    },
    {
      bad: '---\nlayout: layouts/bsae.njk\ntitle: A walk\n---\n',
      generator: 'eleventy',
      site: { '_includes/layouts/base.njk': '' },
    },
  ],
  concerns: ({ name }, { collection }) => mayHoldNames('layouts', name, collection),
  check: (post, { collection }) => {
    const { generator } = collection
    const missing = generator.layouts?.missing ?? 'nothing'
    // Where the generator takes another in its place, only a slip is no name of a template elsewhere.
    const unknown = findUnknownNames('layouts', post, collection)?.filter(
      ({ name, known }) => missing !== 'nothing' || nearest(name, known.all).length > 0,
    )
    if (unknown === undefined || unknown.length === 0) return null
    return unknown.map(({ path, name, known }) => {
      const field = path.join('.')
      const fixes = suggestNames(name, known.all, path)
      if (missing !== 'stops-build')
        return { message: 'unknown', values: { field, layout: name, known: known.shown }, place: { path }, fixes }
      const near = fixes.map(({ values }) => values.value)
      const values = { generator: generator.name, field, layout: name, near }
      return { message: 'fatal', values, place: { path }, level: 'error', fixes }
    })
  },
})

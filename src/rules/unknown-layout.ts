import { quoteValue } from '../values/characters/quote-value.ts'
import { listNames } from './list-names.ts'
import { defineRule } from './rule.ts'
import { suggestNames } from './suggest-names.ts'

/** A layout that the site does not have. */
export const unknownLayout = defineRule({
  id: 'unknown-layout',
  group: 'site',
  level: 'error',
  fixes: ['manual'],
  summary: 'The site has no layout of that name.',
  why: 'Jekyll warns and renders the post without any layout: no head, no navigation, no style.',
  messages: {
    unknown: ({ layout, known }: { layout: string; known: readonly string[] }) => ({
      what: `\`layout\` is ${quoteValue(layout)}, but ${known.length === 0 ? 'the site has no layouts' : `the layouts of the site are ${listNames(known)}`}`,
      how: 'Write the name of a layout of the site, or add the layout to it.',
    }),
  },
  titles: { take: ({ value }: { value: string }) => `Change it to ${quoteValue(value)}` },
  examples: [
    {
      bad: '---\nlayout: pots\ntitle: A walk\n---\n',
      collection: { site: { layouts: ['page', 'post'], authors: null } },
    },
  ],
  value: ({ name }, { collection: { site } }) => {
    const { layouts } = site
    if (layouts === null || name !== 'layout') return null
    const known = new Set(layouts)
    return (layout) => {
      if (typeof layout !== 'string' || layout.trim() === '' || known.has(layout.trim())) return null
      const path = ['layout']
      const fixes = () => suggestNames(layout, layouts, path)
      return [{ message: 'unknown', values: { layout, known: layouts }, place: { path }, fixes }]
    }
  },
})

import * as z from 'zod'
import { date, described, flag, numeral, openGroup, printed, words } from './fields.ts'

const record = z.record(z.string(), z.unknown())

// Such a text is taken for the name of a collection, and the page stays in all others.
const tagName = z.string().regex(/^(?!(?:yes|no|on|off|true|false)$)/i, {
  error: 'a text is taken for the name of a collection; write true or false',
})

/** Front matter that Eleventy documents (11ty.dev/docs/data-configuration); all of it may be left out or empty. */
export const eleventy = openGroup(() => ({
  title: printed('Title as readers see it.', 'A walk along the river'),
  // The rules for dates leave the words alone because they stand here.
  date: date(
    'When the page was written, or where Eleventy finds that out.',
    ...['2026-03-04', 'Last Modified', 'Created', 'git Last Modified', 'git Created'],
  ),
  tags: described(z.union([z.string(), z.array(z.unknown())]), {
    description: 'Collections that the page belongs to: one name or a list.',
    examples: [['walks', 'rivers'], 'walks'],
    kind: 'list',
  }),
  layout: described(z.union([z.string(), z.boolean()]), {
    description: 'Layout that wraps the page; `false` for none.',
    examples: ['post.njk', false],
    kind: 'text',
  }),
  permalink: described(z.union([z.string(), z.boolean(), record]), {
    description: 'Path of the output; `false` writes none.',
    examples: ['/walks/river/', false],
  }),
  description: printed('What search engines show.', 'Two hours on the dike.'),
  draft: flag('Whether the page is not finished (as in the base blog).'),
  pagination: described(
    openGroup(() => ({
      data: printed('Key of the list.', 'walks'),
      size: numeral('How many of it a page has.', 5),
      alias: printed('Name of the part in templates.', 'walk'),
      reverse: flag('Whether the list is turned round.'),
      resolve: printed('`values` takes those of a mapping.', 'values'),
      filter: words('What is left out.', ['draft']),
      generatePageOnEmptyData: flag('Whether an empty list has a page.'),
      addAllPagesToCollections: flag('Whether each part is in collections.'),
    })),
    { description: 'Makes several pages of one.', examples: [{ data: 'walks', size: 5 }] },
  ),
  eleventyExcludeFromCollections: described(z.union([z.boolean(), tagName, z.array(z.string())]), {
    description: 'Keeps the page out of all collections, or out of those that are named.',
    examples: [true, ['walks']],
  }),
  eleventyComputed: described(record, {
    description: 'Fields made from other fields.',
    examples: [{ title: 'Walk {{ page.fileSlug }}' }],
  }),
  eleventyNavigation: described(
    openGroup(() => ({
      key: printed('Name of its entry.', 'River'),
      parent: printed('Name of the entry above it.', 'Walks'),
      order: numeral('Place among its neighbours.', 2),
      title: printed('Text of the entry.', 'A walk along the river'),
      excerpt: printed('What lists show of it.', 'Two hours on the dike.'),
      url: printed('Address that it leads to.', 'https://example.com/river'),
      pinned: flag('Whether it stands first.'),
    })),
    { description: 'Its place in the navigation.', examples: [{ key: 'River', order: 2 }] },
  ),
  eleventyImport: described(
    openGroup(() => ({ collections: words('Their names.', ['walks']) })),
    {
      description: 'Collections that must be ready first.',
      examples: [{ collections: ['walks'] }],
    },
  ),
  templateEngineOverride: described(z.union([z.string(), z.boolean(), z.array(z.string())]), {
    description: 'Template languages of the page.',
    examples: ['njk,md'],
  }),
})).meta({ title: 'eleventy', description: 'Front matter of an Eleventy page.' })

import * as z from 'zod'
import { anything, flag, mapping, text, words } from './fields.ts'

const word = z.string().trim().min(1)

/** Front matter that Eleventy documents (11ty.dev/docs/data-configuration); all of it may be left out. */
export const eleventy = z
  .looseObject({
    title: text('Title as readers see it.', 'A walk along the river'),
    date: word.meta({
      kind: 'date',
      description: 'When the page was written, or where Eleventy finds that out.',
      // The rules for dates leave these words alone because they stand here.
      examples: ['2026-03-04', 'Last Modified', 'Created', 'git Last Modified', 'git Created'],
    }),
    tags: words('Collections that the page belongs to: one name or a list.', ['walks', 'rivers'], 'walks'),
    layout: z
      .union([word, z.literal(false)])
      .meta({ description: 'Layout that wraps the page; `false` for none.', examples: ['post.njk'] }),
    permalink: z
      .union([word, z.boolean(), z.record(z.string(), z.unknown())])
      .meta({ description: 'Path of the output; `false` writes none.', examples: ['/walks/river/', false] }),
    description: text('What search engines show.', 'Two hours on the dike.'),
    draft: flag('Whether the page is not finished (as in the base blog).'),
    pagination: mapping('Makes several pages of one.', { data: 'walks', size: 5 }),
    eleventyExcludeFromCollections: z
      .union([z.boolean(), word, z.array(word)])
      .meta({ description: 'Keeps the page out of collections.', examples: [true, ['walks']] }),
    eleventyComputed: mapping('Fields made from other fields.', { title: 'Walk {{ page.fileSlug }}' }),
    eleventyNavigation: mapping('Its place in the navigation.', { key: 'River', order: 2 }),
    eleventyImport: mapping('Collections that must be ready first.', { collections: ['walks'] }),
    templateEngineOverride: anything('Template languages of the page.', 'njk,md'),
  })
  .partial()
  .meta({ title: 'eleventy', description: 'Front matter of an Eleventy page.' })

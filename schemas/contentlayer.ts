import * as z from 'zod'
import { anything, date, described, flag, openGroup, text, words } from './fields.ts'

/**
 * Fields of the usual Contentlayer site (contentlayer.dev/docs and its examples), of the types that they have there; none is required,
 * because each document type has a schema of its own.
 */
export const contentlayer = openGroup(() => ({
  title: text('Title as readers see it.', 'A walk along the river'),
  description: text('What search engines show.', 'Two hours on the dike.'),
  summary: text('What lists of posts show of it.', 'Two hours on the dike.'),
  date: date('When the post was published.', '2026-03-04'),
  publishedAt: date('When the post was published, where the site calls it so.', '2026-03-04'),
  updatedAt: date('When the post was last changed.', '2026-03-05'),
  lastmod: date('When the post was last changed, where the site calls it so.', '2026-03-05'),
  author: anything('Who wrote the post.', 'Lin Yi'),
  authors: words('The same for several.', ['lin']),
  tags: described(z.array(z.unknown()), {
    description: 'Tags of the post.',
    examples: [['rivers', 'walking']],
    kind: 'list',
  }),
  image: anything('Picture of the post.', '/river.jpg'),
  images: anything('Pictures of the post.', ['/river.jpg']),
  slug: text('Path of the post.', 'river-walk'),
  layout: text('Name of the layout.', 'PostLayout'),
  draft: flag('Whether the post is not for publishing yet.'),
  published: flag('`false` keeps the post out of the site.'),
})).meta({ title: 'contentlayer', description: 'Front matter of a post that Contentlayer reads.' })

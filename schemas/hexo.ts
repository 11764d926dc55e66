import * as z from 'zod'
import { anything, date, described, openGroup, printed, quotedFlag, text, words } from './fields.ts'

const item = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** Front matter that Hexo documents (hexo.io/docs/front-matter); all of it may be left out or empty, as `hexo new` writes it. */
export const hexo = openGroup(() => ({
  layout: described(z.union([z.string(), z.number(), z.boolean()]), {
    description: 'Layout that renders the post; `false` for none.',
    examples: ['post', false],
    kind: 'text',
  }),
  title: printed('Title as readers see it.', 'A walk along the river'),
  date: date('When the post was published, in the timezone of the site.', '2026-03-04 09:30:00'),
  updated: date('When the post was last changed.', '2026-03-05 08:00:00'),
  comments: quotedFlag('Whether readers may comment.'),
  tags: words('Tags of the post.', ['rivers', 'walking']),
  tag: words('The same under its older name.', 'rivers'),
  categories: described(z.union([z.string(), z.number(), z.array(z.union([item, z.array(item)]))]), {
    description: 'Categories, each below the one before it; a list in the list is a path of its own.',
    examples: [['travel'], [['travel', 'north']]],
    kind: 'list',
  }),
  category: words('The same under its older name.', 'travel'),
  permalink: described(z.union([z.string(), z.boolean()]), {
    description: 'Path of the post, instead of the one that the site makes.',
    examples: ['walks/river/'],
    kind: 'text',
  }),
  excerpt: printed('What lists of posts show of it, in plain text.', 'Two hours on the dike.'),
  disableNunjucks: quotedFlag('`true` leaves tags in the body as they are.'),
  lang: printed('Language of the post.', 'zh-TW'),
  published: quotedFlag('`false` keeps the post out of the site.'),
  photos: words('Pictures of a gallery.', ['river.jpg']),
  link: described(text('', ''), {
    description: 'Address that the title leads to.',
    examples: ['https://example.com/river'],
    kind: 'url',
  }),
  author: anything('Who wrote the post.', 'Lin Yi'),
  description: printed('What search engines show.', 'Two hours on the dike.'),
  keywords: words('Words for search engines.', ['rivers']),
  sticky: anything('Place above others in the list of posts.', 100),
  toc: anything('Whether there is a table of contents.', true),
})).meta({ title: 'hexo', description: 'Front matter of a Hexo post.' })

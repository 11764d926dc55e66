import * as z from 'zod'
import { anything, date, described, flag, group, text } from './fields.ts'

/**
 * Front matter of a Markdown page in Astro's documentation and blog starter, where texts, flags and lists are asked for as such; none is
 * required, because each collection has a schema of its own. A site that has one names that.
 */
export const astro = group(() => ({
  title: text('Title as readers see it.', 'A walk along the river'),
  description: text('What search engines show.', 'Two hours on the dike.'),
  pubDate: date('When the post was published.', '2026-03-04', '2026-03-04T09:30:00+08:00'),
  updatedDate: date('When the post was last changed.', '2026-03-05'),
  date: date('When the post was published, where the site calls it so.', '2026-03-04'),
  author: anything('Who wrote the post: a name, or the id of an entry.', 'Lin Yi'),
  tags: described(z.array(z.string()), { description: 'Tags of the post.', examples: [['rivers', 'walking']] }),
  image: anything('Picture of the post: a path, or a mapping with `url` and `alt`.', {
    url: './river.jpg',
    alt: 'The river at dawn',
  }),
  heroImage: anything('Picture at the top of the post.', './river.jpg'),
  layout: text('Path of the layout component.', '../layouts/Post.astro'),
  slug: anything('Id of the entry, instead of its file name.', 'river-walk'),
  draft: flag('Whether the post is not for publishing yet.'),
})).meta({ title: 'astro', description: 'Front matter of a post in an Astro site.' })

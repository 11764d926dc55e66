import * as z from 'zod'
import { anything, date, flag, text } from './fields.ts'

const word = z.string().trim().min(1)

/** Front matter of a Markdown page in Astro's documentation and blog starter; a site with a schema of its own names that. */
export const astro = z
  .looseObject({
    title: text('Title as readers see it.', 'A walk along the river'),
    description: text('What search engines show.', 'Two hours on the dike.').optional(),
    pubDate: date('When the post was published.', '2026-03-04', '2026-03-04T09:30:00+08:00').optional(),
    updatedDate: date('When the post was last changed.', '2026-03-05').optional(),
    date: date('When the post was published, where the site calls it so.', '2026-03-04').optional(),
    author: anything('Who wrote the post: a name, or the id of an entry.', 'Lin Yi').optional(),
    tags: z
      .array(word)
      .optional()
      .meta({ description: 'Tags of the post.', examples: [['rivers', 'walking']] }),
    image: anything('Picture of the post: a path, or a mapping with `url` and `alt`.', {
      url: './river.jpg',
      alt: 'The river at dawn',
    }).optional(),
    heroImage: text('Picture at the top of the post.', './river.jpg').optional(),
    layout: text('Path of the layout component.', '../layouts/Post.astro').optional(),
    slug: text('Id of the entry, instead of its file name.', 'river-walk').optional(),
    draft: flag('Whether the post is not for publishing yet.').optional(),
  })
  .meta({ title: 'astro', description: 'Front matter of a post in an Astro site.' })

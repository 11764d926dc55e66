import * as z from 'zod'
import { date, flag, text } from './fields.ts'

const word = z.union([z.string().trim().min(1), z.number()])

// `hexo new` writes `tags:` without a value, and Hexo takes a text for a list of one.
const items = (description: string, ...examples: unknown[]) =>
  z.union([z.string().trim().min(1), z.array(z.union([word, z.array(word)])), z.null()]).meta({ description, examples })

/** Front matter that Hexo documents (hexo.io/docs/front-matter); all of it may be left out. */
export const hexo = z
  .looseObject({
    layout: z
      .union([z.string().trim().min(1), z.literal(false)])
      .meta({ description: 'Layout that renders the post; `false` for none.', examples: ['post'] }),
    title: text('Title as readers see it; default: the file name.', 'A walk along the river'),
    date: date('When the post was published, in the timezone of the site.', '2026-03-04 09:30:00'),
    updated: date('When the post was last changed.', '2026-03-05 08:00:00'),
    comments: flag('Whether readers may comment.'),
    tags: items('Tags of the post.', ['rivers', 'walking']),
    categories: items('Categories, each below the one before it; a list in the list is a path of its own.', ['travel']),
    permalink: text('Path of the post, instead of the one that the site makes.', 'walks/river/'),
    excerpt: text('What lists of posts show of it, in plain text.', 'Two hours on the dike.'),
    disableNunjucks: flag('`true` leaves tags in the body as they are.'),
    lang: text('Language of the post.', 'zh-TW'),
    published: flag('`false` keeps the post out of the site.'),
    author: text('Who wrote the post.', 'Lin Yi'),
    description: text('What search engines show.', 'Two hours on the dike.'),
    keywords: items('Words for search engines.', ['rivers']),
  })
  .partial()
  .meta({ title: 'hexo', description: 'Front matter of a Hexo post.' })

import * as z from 'zod'
import {
  anything,
  date,
  described,
  emptiable,
  filledDate,
  lazyObject,
  printed,
  text,
  wordedFlag,
  words,
} from './fields.ts'

const nested = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A number loses all of the front matter of `categories`, and is dropped from `tags`; lists in a list are flattened. */
const terms = (description: string, ...examples: unknown[]) =>
  described(z.union([z.string(), z.array(z.union([nested, z.array(nested)]))]), { description, examples, kind: 'list' })

const pageOf = (description: string, ...examples: (string | false)[]) =>
  described(z.union([z.string(), z.boolean()]), { description, examples, kind: 'text' })

/** Front matter that Jekyll documents, and that of the plugins which GitHub Pages runs; all of it may be left out or empty. */
export const jekyll = lazyObject(() => ({
  ...emptiable({
    layout: printed('Name of a file in `_layouts`, without its extension; `none` for no layout.', 'post'),
    title: printed('Title as readers see it; default: made from the file name.', 'A walk along the river'),
  }),
  // An empty one stops the build.
  date: filledDate(
    'When the post was published; overrides the date in the file name.',
    '2026-03-04 09:30:00 +0800',
  ).optional(),
  ...emptiable({
    permalink: pageOf('Path of the page, instead of the one that the site makes.', '/walks/river/'),
    slug: text('Name of the page in its path, instead of that of its file.', 'river-walk'),
    published: wordedFlag('`false` keeps the post out of the site.'),
    category: printed('The one category of the post.', 'travel'),
    categories: terms('Categories, as a list or as words separated by spaces.', ['travel'], 'travel walking'),
    tag: printed('The one tag of the post.', 'rivers'),
    tags: terms('Tags, as a list or as words separated by spaces.', ['rivers', 'walking'], 'rivers walking'),
    excerpt: printed('What lists of posts show of it.', 'Two hours on the dike.'),
    excerpt_separator: text('Where the excerpt ends in the body.', '<!--more-->'),
    last_modified_at: date('When the post was last changed (jekyll-seo-tag, jekyll-sitemap).', '2026-03-05'),
    description: printed('What search engines show.', 'Two hours on the dike.'),
    author: anything('Who wrote the post: a name, a key of `_data/authors.yml`, or a mapping.', 'Lin Yi'),
    authors: anything('The same for several.', ['Lin Yi', 'Wu Ke']),
    image: anything('Path of a picture for previews, or a mapping with `path` and `alt`.', '/images/river.jpg'),
    lang: printed('Language of the post.', 'en', 'zh-CN'),
    redirect_from: words('Paths that lead here (jekyll-redirect-from).', ['/old/river/']),
    redirect_to: words('Where this page leads (jekyll-redirect-from).', 'https://example.com/river/'),
    sitemap: anything('`false` keeps the page out of the sitemap (jekyll-sitemap).', false),
    canonical_url: text('Address of the original (jekyll-seo-tag).', 'https://example.com/river/'),
    render_with_liquid: wordedFlag('`false` leaves Liquid in the body as it is.'),
    comments: anything('Whether readers may comment.', true),
    keywords: words('Words for search engines.', ['rivers']),
  }),
})).meta({ title: 'jekyll', description: 'Front matter of a Jekyll post.' })

import * as z from 'zod'
import { anything, date, flag, list, text, words } from './fields.ts'

/** Front matter that Jekyll documents, and that of the plugins which GitHub Pages runs; all of it may be left out. */
export const jekyll = z
  .looseObject({
    layout: text('Name of a file in `_layouts`, without its extension; `none` for no layout.', 'post'),
    title: text('Title as readers see it; default: made from the file name.', 'A walk along the river'),
    date: date('When the post was published; overrides the date in the file name.', '2026-03-04 09:30:00 +0800'),
    permalink: text('Path of the page, instead of the one that the site makes.', '/walks/river/'),
    published: flag('`false` keeps the post out of the site.'),
    category: text('The one category of the post.', 'travel'),
    categories: words('Categories, as a list or as words separated by spaces.', ['travel'], 'travel walking'),
    tag: text('The one tag of the post.', 'rivers'),
    tags: words('Tags, as a list or as words separated by spaces.', ['rivers', 'walking'], 'rivers walking'),
    excerpt: text('What lists of posts show of it.', 'Two hours on the dike.'),
    excerpt_separator: text('Where the excerpt ends in the body.', '<!--more-->'),
    last_modified_at: date('When the post was last changed (jekyll-seo-tag, jekyll-sitemap).', '2026-03-05'),
    description: text('What search engines show.', 'Two hours on the dike.'),
    author: anything('Who wrote the post: a name, a key of `_data/authors.yml`, or a mapping.', 'Lin Yi'),
    authors: anything('The same for several.', ['Lin Yi', 'Wu Ke']),
    image: anything('Path of a picture for previews, or a mapping with `path` and `alt`.', '/images/river.jpg'),
    lang: text('Language of the post.', 'en', 'zh-CN'),
    redirect_from: words('Paths that lead here (jekyll-redirect-from).', ['/old/river/']),
    redirect_to: words('Where this page leads (jekyll-redirect-from).', 'https://example.com/river/'),
    sitemap: anything('`false` keeps the page out of the sitemap (jekyll-sitemap).', false),
    canonical_url: text('Address of the original (jekyll-seo-tag).', 'https://example.com/river/'),
    render_with_liquid: flag('`false` leaves Liquid in the body as it is.'),
    comments: flag('Whether readers may comment.'),
    pin: flag('Keeps the post at the top.'),
    keywords: words('Words for search engines.', ['rivers']),
    aliases: list('Other paths of the post.', ['/river']),
  })
  .partial()
  .meta({ title: 'jekyll', description: 'Front matter of a Jekyll post.' })

import * as z from 'zod'
import { anything, count, date, flag, list, mapping, text } from './fields.ts'

/** Front matter that Hugo documents (gohugo.io/content-management/front-matter); all of it may be left out. */
export const hugo = z
  .looseObject({
    title: text('Title of the page.', 'A walk along the river'),
    linkTitle: text('Shorter title for links.', 'River walk'),
    date: date('When the page was written, in most sites its publication.', '2026-03-04T09:30:00+08:00', '2026-03-04'),
    publishDate: date('The page is not built before this.', '2026-03-04T09:30:00+08:00'),
    lastmod: date('When the page was last changed.', '2026-03-05T08:00:00+08:00'),
    expiryDate: date('The page is not built after this.', '2027-03-04T09:30:00+08:00'),
    draft: flag('`true` keeps the page out unless drafts are built.'),
    description: text('What search engines show.', 'Two hours on the dike.'),
    summary: text('What lists of pages show of it.', 'Two hours on the dike.'),
    tags: list('Tags of the page.', ['rivers', 'walking']),
    categories: list('Categories of the page.', ['travel']),
    series: list('Series that the page belongs to.', ['rivers of the north']),
    keywords: list('Words for related content and search engines.', ['rivers']),
    slug: text('Last part of the path.', 'river-walk'),
    url: text('The whole path.', '/walks/river/'),
    aliases: list('Paths that lead here.', ['/old/river/']),
    weight: count('Place among the pages of a section.', 10),
    type: text('Content type, which decides on the templates.', 'post'),
    layout: text('Name of the template.', 'gallery'),
    markup: text('How the body is written.', 'goldmark'),
    translationKey: text('Joins the translations of a page.', 'river-walk'),
    isCJKLanguage: flag('Whether the body is Chinese, Japanese or Korean, for counting its words.'),
    headless: flag('`true` for a bundle that is no page of its own.'),
    images: list('Pictures for previews.', ['river.jpg']),
    videos: list('Videos for previews.', ['river.mp4']),
    audio: list('Sounds for previews.', ['river.mp3']),
    outputs: list('Output formats of the page.', ['html', 'json']),
    resources: z
      .array(z.record(z.string(), z.unknown()))
      .meta({ description: 'Names and params of page resources.', examples: [[{ src: 'river.jpg', title: 'River' }]] }),
    cascade: anything('Fields for the pages below this one.', { draft: true }),
    build: mapping('What is made of the page.', { render: 'never' }),
    sitemap: mapping('Its entry in the sitemap.', { priority: 0.8 }),
    menus: anything('Menus that show the page: a name, a list of names, or a mapping.', 'main'),
    menu: anything('The same under its older name.', 'main'),
    params: mapping('Fields of the site itself.', { author: 'Lin Yi' }),
  })
  .partial()
  .meta({ title: 'hugo', description: 'Front matter of a Hugo page.' })

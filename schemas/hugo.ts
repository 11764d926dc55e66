import * as z from 'zod'
import { anything, choice, date, described, flag, mapping, numeral, openGroup, printed, words } from './fields.ts'

/** As Go's `strconv.ParseBool` reads a text: `yes` is none of its words. */
const TRUTH: ReadonlyMap<unknown, boolean> = new Map([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word): [string, boolean] => [word, true]),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word): [string, boolean] => [word, false]),
])
const truth = z.preprocess(
  (value) => (typeof value === 'number' ? value !== 0 : (TRUTH.get(value) ?? value)),
  z.boolean(),
)
const switched = (description: string) => described(truth, { description, examples: [true] })

const entry = openGroup(() => ({
  identifier: printed('Name of the entry.', 'river'),
  name: printed('Text of the entry.', 'River'),
  title: printed('Title of its link.', 'A walk along the river'),
  parent: printed('Entry above it.', 'walks'),
  pageRef: printed('Page that it leads to.', '/walks/river'),
  url: printed('Address that it leads to.', '/walks/river/'),
  weight: numeral('Place in the menu.', 10),
  pre: printed('What stands before its text.', '<i></i>'),
  post: printed('What stands behind its text.', '<i></i>'),
  params: mapping('Fields of the site itself.', { icon: 'river' }),
}))
const menus = (description: string) =>
  described(
    z.union([
      z.string(),
      z.number(),
      z.array(z.union([z.string(), z.number()])),
      z.record(z.string(), z.union([entry, z.null()])),
    ]),
    {
      description,
      examples: ['main', ['main', 'footer'], { main: { weight: 10 } }],
    },
  )

const build = (description: string) =>
  described(
    openGroup(() => ({
      list: described(z.union([z.boolean(), z.enum(['always', 'never', 'local'])]), {
        description: 'Where it is listed.',
        examples: ['never'],
      }),
      render: described(z.union([z.boolean(), z.enum(['always', 'never', 'link'])]), {
        description: 'Whether it is a page.',
        examples: ['never'],
      }),
      publishResources: flag('Whether its files are published.'),
    })),
    { description, examples: [{ render: 'never', list: 'never' }] },
  )

const target = openGroup(() => ({
  path: anything('Glob of pages.', '/walks/**'),
  kind: anything('Kind of pages.', 'page'),
  lang: anything('Language of pages.', 'en'),
  environment: anything('Where the site is built.', 'production'),
}))
const cascade = openGroup(() => ({
  target: described(target, { description: 'Pages that get the fields.', examples: [{ path: '/walks/**' }] }),
  _target: described(target, { description: 'The same under its older name.', examples: [{ path: '/walks/**' }] }),
  params: mapping('Fields of the site itself.', { icon: 'river' }),
  draft: switched('Whether they are drafts.'),
  build: build('What is made of them.'),
  _build: build('The same under its older name.'),
}))

/** Front matter that Hugo documents (gohugo.io/content-management/front-matter); all of it may be left out or empty. */
export const hugo = openGroup(() => ({
  title: printed('Title of the page.', 'A walk along the river'),
  linkTitle: printed('Shorter title for links.', 'River walk'),
  date: date('When the page was written, in most sites its publication.', '2026-03-04T09:30:00+08:00', '2026-03-04'),
  publishDate: date('The page is not built before this.', '2026-03-04T09:30:00+08:00'),
  lastmod: date('When the page was last changed.', '2026-03-05T08:00:00+08:00'),
  expiryDate: date('The page is not built after this.', '2027-03-04T09:30:00+08:00'),
  draft: switched('`true` keeps the page out unless drafts are built.'),
  description: printed('What search engines show.', 'Two hours on the dike.'),
  summary: printed('What lists of pages show of it.', 'Two hours on the dike.'),
  tags: words('Tags of the page.', ['rivers', 'walking']),
  categories: words('Categories of the page.', ['travel']),
  series: words('Series that the page belongs to.', ['rivers of the north']),
  keywords: words('Words for related content and search engines.', ['rivers']),
  slug: printed('Last part of the path.', 'river-walk'),
  url: described(
    z.union([z.string().regex(/^(?!https?:)/, { error: 'a path without https://, or the build stops' }), z.number()]),
    {
      description: 'The whole path.',
      examples: ['/walks/river/'],
      kind: 'text',
    },
  ),
  aliases: words('Paths that lead here.', ['/old/river/']),
  weight: numeral('Place among the pages of a section.', 10),
  type: printed('Content type, which decides on the templates.', 'post'),
  layout: printed('Name of the template.', 'gallery'),
  markup: printed('How the body is written.', 'goldmark'),
  translationKey: printed('Joins the translations of a page.', 'river-walk'),
  isCJKLanguage: switched('Whether the body is Chinese, Japanese or Korean, for counting its words.'),
  headless: switched('`true` for a bundle that is no page of its own.'),
  images: words('Pictures for previews.', ['river.jpg']),
  videos: words('Videos for previews.', ['river.mp4']),
  audio: words('Sounds for previews.', ['river.mp3']),
  outputs: words('Output formats of the page.', ['html', 'json']),
  resources: described(
    z.array(
      openGroup(() => ({
        src: printed('Glob of its files.', 'river.jpg'),
        name: printed('Name of the resource.', 'river'),
        title: printed('Title of the resource.', 'River'),
        params: mapping('Fields of the site itself.', { credits: 'Lin Yi' }),
      })),
    ),
    { description: 'Names and params of page resources.', examples: [[{ src: 'river.jpg', title: 'River' }]] },
  ),
  cascade: described(z.union([cascade, z.array(cascade)]), {
    description: 'Fields for the pages below this one.',
    examples: [{ draft: true }, [{ target: { kind: 'page' }, params: { icon: 'river' } }]],
  }),
  build: build('What is made of the page.'),
  _build: build('The same under its older name.'),
  sitemap: described(
    openGroup(() => ({
      changefreq: choice(
        ['always', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'never'],
        'How often the page changes.',
      ),
      priority: numeral('Weight of the page, from 0 to 1.', 0.8),
      filename: printed('Name of the sitemap.', 'sitemap.xml'),
      disable: switched('Whether the page is left out.'),
    })),
    { description: 'Its entry in the sitemap.', examples: [{ priority: 0.8 }] },
  ),
  menus: menus('Menus that show the page: a name, a list of names, or a mapping.'),
  menu: menus('The same under its older name.'),
  params: mapping('Fields of the site itself.', { author: 'Lin Yi' }),
})).meta({ title: 'hugo', description: 'Front matter of a Hugo page.' })

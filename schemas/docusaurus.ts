import * as z from 'zod'
import { anything, count, date, flag, list, mapping, text } from './fields.ts'

const word = z.string().trim().min(1)
const heading = z.int().min(2).max(6)
const page = z.union([word, z.null()])

/** Front matter that Docusaurus documents for blog posts and docs; all of it may be left out. */
export const docusaurus = z
  .looseObject({
    title: text('Title of the page; default: its first heading.', 'A walk along the river'),
    title_meta: text('Title for search engines, where it differs.', 'River walk, in two hours'),
    date: date('When the post was published; default: the date in the path.', '2026-03-04', '2026-03-04T09:30:00Z'),
    authors: anything('Keys of `authors.yml`, or mappings with `name`, `title`, `url`, `image_url`.', ['lin']),
    author: text('Who wrote the post (older form).', 'Lin Yi'),
    tags: z.array(z.union([word, z.number(), z.looseObject({ label: word, permalink: word })])).meta({
      description: 'Tags: keys of `tags.yml`, labels, or mappings with `label` and `permalink`.',
      examples: [['rivers', 'walking']],
    }),
    description: text('What search engines show.', 'Two hours on the dike.'),
    image: text('Picture for previews.', './river.jpg'),
    keywords: list('Words for search engines.', ['rivers']),
    slug: text('Path of the page.', 'river-walk', '/walks/river'),
    draft: flag('`true` keeps the page out of production.'),
    unlisted: flag('`true` leaves the page out of lists and search.'),
    id: text('Id of a doc.', 'river-walk'),
    sidebar_label: text('Text in the sidebar.', 'River walk'),
    sidebar_position: count('Place in a generated sidebar.', 2),
    sidebar_class_name: text('CSS class of its entry in the sidebar.', 'new'),
    sidebar_custom_props: mapping('Properties of its entry in the sidebar.', { badge: 'new' }),
    displayed_sidebar: page.meta({ description: 'Sidebar to show; null for none.', examples: ['walks'] }),
    pagination_label: text('Text of links to the page.', 'River walk'),
    pagination_next: page.meta({ description: 'Id of the next doc; null for none.', examples: ['lake-walk'] }),
    pagination_prev: page.meta({ description: 'Id of the doc before; null for none.', examples: ['hill-walk'] }),
    hide_title: flag('Whether the title is left out.'),
    hide_table_of_contents: flag('Whether the table of contents is left out.'),
    toc_min_heading_level: heading.meta({ description: 'First level in the table of contents.', examples: [2] }),
    toc_max_heading_level: heading.meta({ description: 'Last level in the table of contents.', examples: [3] }),
    custom_edit_url: page.meta({ description: 'Where the page is edited; null for nowhere.', examples: [null] }),
    parse_number_prefixes: flag('Whether `01-` before a file name is an order, not a name.'),
    last_update: z.looseObject({ date: word.optional(), author: word.optional() }).meta({
      description: 'Who changed the page last, and when.',
      examples: [{ date: '2026-03-05', author: 'Lin Yi' }],
    }),
  })
  .partial()
  .meta({ title: 'docusaurus', description: 'Front matter of a Docusaurus page.' })

import * as z from 'zod'
import { anything, described, group, numeral, quotedFlag } from './fields.ts'

// Its schemas are Joi's with `convert`: a number is a text there, and `"true"` is true; nothing is no value.
const word = z.union([z.string().min(1), z.number()])
const line = z.union([z.string(), z.number()])
const heading = z.preprocess(
  (value) => (typeof value === 'string' && /^[2-6]$/.test(value) ? Number(value) : value),
  z.number().min(2).max(6),
)
const orNone = z.union([word, z.null()])

/** With a scheme anything that `new URL` takes, else the characters of RFC 3986: a blank or `图` stops the build. */
const address = z.string().regex(/^(?:[A-Za-z][A-Za-z0-9+.-]*:.+|[\w\-.~:/?#[\]@!$&'()*+,;=%]+)$/, {
  error: 'a path may have ASCII letters, digits and marks only; write %20 for a blank',
})

const filledText = (description: string, ...examples: (string | number)[]) =>
  described(word, { description, examples, kind: 'text' })
const anyText = (description: string, ...examples: string[]) => described(line, { description, examples, kind: 'text' })
const author = group(() => ({
  key: word,
  name: word,
  title: word,
  url: address,
  image_url: word,
  imageURL: word,
  email: word,
  page: z.unknown(),
  socials: z.record(z.string(), line),
}))

const updated = group(() => ({ date: word, author: z.string().min(1) })).refine(
  ({ date, author }) => date !== undefined || author !== undefined,
  { error: 'it needs a date or an author' },
)

/** Front matter that Docusaurus takes in blog posts, docs and pages (`frontMatter.js` of its plugins); all of it may be left out. */
export const docusaurus = group(() => ({
  title: anyText('Title of the page; default: its first heading.', 'A walk along the river'),
  title_meta: anyText('Title for search engines, where it differs.', 'River walk, in two hours'),
  date: described(word, {
    description: 'When the post was published; default: the date in the path.',
    examples: ['2026-03-04', '2026-03-04T09:30:00Z'],
    kind: 'date',
  }),
  authors: described(z.union([word, z.array(z.union([word, author])), author]), {
    description: 'Keys of `authors.yml`, or mappings with `name`, `title`, `url`, `image_url`.',
    examples: [['lin'], 'lin', [{ name: 'Lin Yi' }]],
  }),
  author: filledText('Who wrote the post (older form).', 'Lin Yi'),
  author_title: filledText('What the author is (older form).', 'Walker'),
  author_url: described(address, {
    description: 'Page of the author (older form).',
    examples: ['https://example.com/lin'],
  }),
  author_image_url: described(address, {
    description: 'Picture of the author (older form).',
    examples: ['/img/lin.png'],
  }),
  authorTitle: filledText('The same as `author_title`, in posts of Docusaurus 1.', 'Walker'),
  authorURL: described(address, {
    description: 'The same as `author_url`, in posts of Docusaurus 1.',
    examples: ['https://example.com/lin'],
  }),
  authorImageURL: described(address, {
    description: 'The same as `author_image_url`, in posts of Docusaurus 1.',
    examples: ['/img/lin.png'],
  }),
  tags: described(z.array(z.union([word, z.looseObject({ label: word, permalink: word })])), {
    description: 'Tags: keys of `tags.yml`, labels, or mappings with `label` and `permalink`.',
    examples: [['rivers', 'walking']],
    kind: 'list',
  }),
  description: anyText('What search engines show.', 'Two hours on the dike.'),
  image: described(address, { description: 'Picture for previews.', examples: ['./river.jpg'] }),
  keywords: described(z.array(word).min(1), {
    description: 'Words for search engines.',
    examples: [['rivers']],
    kind: 'list',
  }),
  slug: filledText('Path of the page.', 'river-walk', '/walks/river'),
  draft: quotedFlag('`true` keeps the page out of production.'),
  unlisted: quotedFlag('`true` leaves the page out of lists and search.'),
  id: filledText('Id of a doc.', 'river-walk'),
  sidebar_key: filledText('Key of its entry in the sidebar, for translations.', 'river-walk'),
  sidebar_label: anyText('Text in the sidebar.', 'River walk'),
  sidebar_position: numeral('Place in a generated sidebar.', 2),
  sidebar_class_name: filledText('CSS class of its entry in the sidebar.', 'new'),
  sidebar_custom_props: described(z.record(z.string(), z.unknown()), {
    description: 'Properties of its entry in the sidebar.',
    examples: [{ badge: 'new' }],
  }),
  displayed_sidebar: described(orNone, { description: 'Sidebar to show; null for none.', examples: ['walks', null] }),
  pagination_label: filledText('Text of links to the page.', 'River walk'),
  pagination_next: described(orNone, {
    description: 'Id of the next doc; null for none.',
    examples: ['lake-walk', null],
  }),
  pagination_prev: described(orNone, {
    description: 'Id of the doc before; null for none.',
    examples: ['hill-walk', null],
  }),
  hide_title: quotedFlag('Whether the title is left out.'),
  hide_table_of_contents: quotedFlag('Whether the table of contents is left out.'),
  hide_reading_time: anything('Whether the reading time is left out.', true),
  toc_min_heading_level: described(heading, { description: 'First level in the table of contents.', examples: [2] }),
  toc_max_heading_level: described(heading, { description: 'Last level in the table of contents.', examples: [3] }),
  custom_edit_url: described(z.union([address, z.literal(''), z.null()]), {
    description: 'Where the page is edited; null for nowhere.',
    examples: ['https://example.com/edit/river.md', null],
  }),
  parse_number_prefixes: quotedFlag('Whether `01-` before a file name is an order, not a name.'),
  last_update: described(updated, {
    description: 'Who changed the page last, and when.',
    examples: [{ date: '2026-03-05', author: 'Lin Yi' }],
  }),
  wrapperClassName: filledText('CSS class of a page.', 'wide'),
})).meta({ title: 'docusaurus', description: 'Front matter of a Docusaurus page.' })

/** With what it refuses of fields together; apart, so that a site can still write over a field of the schema. */
export const preset = docusaurus.check(({ value, issues }) => {
  const refuse = (key: 'unlisted' | 'toc_min_heading_level' | 'author', message: string): void => {
    issues.push({ code: 'custom', path: [key], input: value[key], message })
  }
  const { draft, unlisted, author, authors, toc_min_heading_level: min, toc_max_heading_level: max } = value
  if (draft === true && unlisted === true) refuse('unlisted', 'a page cannot be draft and unlisted')
  if (min !== undefined && max !== undefined && min > max) {
    refuse('toc_min_heading_level', 'it must not be above toc_max_heading_level')
  }
  if (authors !== undefined && author !== undefined) refuse('author', 'authors is there, too')
})

import * as z from 'zod'
import { date, described, flag, flagOr, openGroup, printed, text, words } from './fields.ts'

const size = z.union([z.string(), z.number()])
const picture = z.union([
  z.string(),
  openGroup(() => ({
    src: text('Path of the picture.', '/river.svg'),
    light: text('Path of the picture on light ground.', '/light.svg'),
    dark: text('Path of the picture on dark ground.', '/dark.svg'),
    alt: printed('Words for those who do not see it.', 'River'),
    width: described(size, { description: 'Its width.', examples: [48] }),
    height: described(size, { description: 'Its height.', examples: [48] }),
    wrap: flag('Whether it has a frame.'),
  })),
])
const linkFields = {
  text: printed('Text of the link.', 'Start'),
  link: text('Where it leads.', '/start'),
  rel: text('Its `rel`.', 'external'),
  target: text('Its `target`.', '_self'),
}
const action = openGroup(() => ({ ...linkFields, theme: text('`brand`, `alt` or `sponsor`.', 'brand') }))
const hero = openGroup(() => ({
  name: printed('Name, above the text.', 'River'),
  text: printed('What it is.', 'A walk'),
  tagline: printed('What is below.', 'Two hours on the dike'),
  image: described(picture, { description: 'Picture beside it.', examples: ['/river.svg'] }),
  actions: described(z.array(action), { description: 'Buttons.', examples: [[{ text: 'Start', link: '/start' }]] }),
}))
const feature = openGroup(() => ({
  icon: described(picture, { description: 'Picture or sign.', examples: ['🌊'] }),
  title: printed('What it is.', 'Dikes'),
  details: printed('What is to say of it.', 'Two hours.'),
  link: text('Where it leads.', '/dikes'),
  linkText: printed('Text of the link.', 'Read more'),
  rel: text('Its `rel`.', 'external'),
  target: text('Its `target`.', '_self'),
}))
const level = z.int().min(1).max(6)
const levels = z.union([level, z.array(level).length(2), z.literal('deep'), z.boolean()])
const neighbour = (description: string) =>
  described(z.union([z.string(), z.boolean(), openGroup(() => linkFields)]), {
    description,
    examples: ['Hills', false, { text: 'Hills', link: '/hills' }],
  })

/** Front matter that VitePress and its default theme read (vitepress.dev/reference/frontmatter-config); all may be left out or empty. */
export const vitepress = openGroup(() => ({
  title: text('Title of the page; default: its first heading.', 'A walk along the river'),
  titleTemplate: described(z.union([z.string(), z.boolean()]), {
    description: 'What stands behind the title in the window; `false` for nothing.',
    examples: [':title | Walks', false],
  }),
  description: printed('What search engines show.', 'Two hours on the dike.'),
  head: described(z.array(z.array(z.unknown())), {
    description: 'Tags for the head of the page.',
    examples: [[['meta', { name: 'robots', content: 'noindex' }]]],
  }),
  layout: described(z.union([z.string(), z.boolean()]), {
    description: 'Layout of the page: `doc`, `home`, `page` or a component; `false` for none.',
    examples: ['home', false],
    kind: 'text',
  }),
  hero: described(hero, { description: 'Top of a home page.', examples: [{ name: 'River', text: 'A walk' }] }),
  features: described(z.array(feature), {
    description: 'Cards of a home page.',
    examples: [[{ title: 'Dikes', details: 'Two hours.' }]],
  }),
  navbar: flag('`false` leaves out the navigation bar.'),
  // `auto` is of VuePress, and stays in pages that come from there; it is shown.
  sidebar: flagOr('auto', '`false` leaves out the sidebar.'),
  aside: described(z.union([z.boolean(), z.literal('left')]), {
    description: 'Whether there is a column beside the text, and where.',
    examples: [false, 'left'],
  }),
  outline: described(
    z.union([
      levels,
      openGroup(() => ({
        level: described(levels, { description: 'Levels of headings.', examples: ['deep'] }),
        label: printed('Its heading.', 'On this page'),
      })),
    ]),
    { description: 'Levels of headings beside the text; `false` for none.', examples: ['deep', [2, 3], false] },
  ),
  lastUpdated: described(z.union([z.boolean(), z.string(), z.number()]), {
    description: 'Whether the page says when it was last changed, or the day itself.',
    examples: [false, '2026-03-05'],
  }),
  editLink: flag('`false` leaves out the link to edit the page.'),
  footer: described(z.union([z.boolean(), z.string()]), {
    description: '`false` leaves out the footer; a text was the footer of older home pages.',
    examples: [false],
  }),
  pageClass: text('CSS class of the page.', 'wide'),
  isHome: flag('Whether the page counts as the home page.'),
  markdownStyles: flag('`false` leaves out styles for Markdown on a home page.'),
  search: flag('`false` keeps the page out of the local search.'),
  dir: text('Direction of the text.', 'rtl'),
  prev: neighbour('Link to the page before; `false` for none.'),
  next: neighbour('Link to the next page; `false` for none.'),
  date: date('When the page was written; a theme may show it.', '2026-03-04'),
  tags: words('Tags of the page; a theme may show them.', ['rivers']),
})).meta({ title: 'vitepress', description: 'Front matter of a VitePress page.' })

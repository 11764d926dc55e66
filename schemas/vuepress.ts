import * as z from 'zod'
import { anything, date, described, flag, numeral, openGroup, printed, text, words } from './fields.ts'

const action = openGroup(() => ({
  text: printed('Text of the button.', 'Start'),
  link: text('Where it leads.', '/start/'),
  type: text('`primary` or `secondary`.', 'primary'),
}))
const feature = openGroup(() => ({
  title: printed('What it is.', 'Dikes'),
  details: printed('What is to say of it.', 'Two hours.'),
  link: text('Where it leads.', '/dikes/'),
}))
const neighbour = (description: string) =>
  described(z.union([z.string(), z.boolean(), z.record(z.string(), z.unknown())]), {
    description,
    examples: ['/hills/'],
  })

/** Front matter that VuePress and its default theme read (vuepress.vuejs.org/reference/frontmatter.html); all may be left out or empty. */
export const vuepress = openGroup(() => ({
  title: printed('Title of the page; default: its first heading.', 'A walk along the river'),
  description: printed('What search engines show.', 'Two hours on the dike.'),
  date: date('When the page was written; default: the date in its path.', '2026-03-04'),
  lang: text('Language of the page.', 'en-US'),
  head: described(z.array(z.array(z.unknown())), {
    description: 'Tags for the head of the page.',
    examples: [[['meta', { name: 'robots', content: 'noindex' }]]],
  }),
  layout: text('Component that renders the page.', 'Layout'),
  permalink: text('Path of the page.', '/walks/river/'),
  permalinkPattern: text('Pattern of its path.', ':year/:month/:slug.html'),
  routeMeta: described(z.record(z.string(), z.unknown()), {
    description: 'What is known of the page wherever a link leads to it.',
    examples: [{ icon: 'river' }],
  }),
  home: flag('Whether it is a home page.'),
  navbar: anything('`false` leaves out the navigation bar.', false),
  sidebar: anything('`false` leaves out the sidebar; or what stands in it.', false),
  sidebarDepth: numeral('How deep headings go into the sidebar.', 2),
  pageClass: text('CSS class of the page.', 'wide'),
  externalLinkIcon: flag('Whether links to other sites have a sign.'),
  heroImage: text('Picture at the top of a home page.', '/river.png'),
  heroImageDark: text('The same on dark ground.', '/river-dark.png'),
  heroAlt: printed('Words for those who do not see it.', 'River'),
  heroHeight: described(z.union([z.number(), z.string()]), { description: 'Height of the picture.', examples: [280] }),
  heroText: printed('Title of a home page.', 'River walks'),
  tagline: printed('What is below.', 'Two hours on the dike'),
  actions: described(z.union([z.array(action), action]), {
    description: 'Buttons of a home page.',
    examples: [[{ text: 'Start', link: '/start/' }]],
  }),
  features: described(z.array(feature), {
    description: 'Cards of a home page.',
    examples: [[{ title: 'Dikes', details: 'Two hours.' }]],
  }),
  footer: anything('Text at the end of a home page.', 'MIT'),
  editLink: flag('`false` leaves out the link to edit the page.'),
  editLinkPattern: text('Address of that link.', ':repo/edit/:branch/:path'),
  lastUpdated: anything('`false` leaves out when the page was last changed.', false),
  contributors: anything('`false` leaves out who wrote the page.', false),
  prev: neighbour('Page before; `false` for none.'),
  next: neighbour('Next page; `false` for none.'),
  tags: words('Tags of the page; a theme may show them.', ['rivers']),
  tag: words('The same under another name.', 'rivers'),
  categories: words('Categories of the page; a theme may show them.', ['travel']),
  category: words('The same under another name.', 'travel'),
})).meta({ title: 'vuepress', description: 'Front matter of a VuePress page.' })

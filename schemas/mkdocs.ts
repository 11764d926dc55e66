import * as z from 'zod'
import { anything, count, date, described, numeral, openGroup, printed, wordedFlag, words } from './fields.ts'

/** Front matter that MkDocs, Material for MkDocs and its blog, tags and social plugins read; all of it may be left out or empty. */
export const mkdocs = openGroup(() => ({
  title: printed('Title of the page; default: its first heading.', 'A walk along the river'),
  description: printed('What search engines show.', 'Two hours on the dike.'),
  subtitle: printed('What stands below the title in the navigation.', 'Two hours'),
  template: printed('Template that renders the page.', 'home.html'),
  icon: printed('Sign in the navigation.', 'material/walk'),
  status: printed('Mark in the navigation.', 'new', 'deprecated'),
  hide: described(words('', ''), {
    description: 'Parts of the page that are left out: `navigation`, `toc`, `path`, `footer`, `tags`, `feedback`.',
    examples: [['navigation', 'toc']],
  }),
  search: described(
    openGroup(() => ({
      boost: numeral('Weight of the page.', 2),
      exclude: wordedFlag('Whether the page is left out.'),
    })),
    { description: 'How the search takes the page.', examples: [{ boost: 2 }, { exclude: true }] },
  ),
  tags: words('Tags of the page.', ['rivers', 'walking']),
  comments: anything('Whether readers may comment.', true),
  social: described(
    openGroup(() => ({
      cards: wordedFlag('Whether the page has a card.'),
      cards_layout: printed('Layout of the card.', 'default/variant'),
      cards_layout_options: described(z.record(z.string(), z.unknown()), {
        description: 'Options of the layout.',
        examples: [{ title: 'River' }],
      }),
    })),
    { description: 'Its card for social media.', examples: [{ cards: false }] },
  ),
  date: described(
    z.union([z.string(), z.number(), openGroup(() => ({ created: date('', ''), updated: date('', '') }))]),
    {
      description: 'When a post of the blog was written; or `created` and `updated`.',
      examples: ['2026-03-04', { created: '2026-03-04', updated: '2026-03-05' }],
      kind: 'date',
    },
  ),
  authors: words('Keys of `.authors.yml`.', ['lin']),
  categories: words('Categories of a post of the blog.', ['travel']),
  draft: wordedFlag('Whether a post of the blog is not for publishing yet.'),
  pin: wordedFlag('Whether a post stays at the top.'),
  readtime: count('Minutes that it takes to read.', 5),
  slug: printed('Last part of the path of a post.', 'river-walk'),
  links: anything('Pages that belong to a post.', ['walks/hills.md']),
})).meta({ title: 'mkdocs', description: 'Front matter of a MkDocs page.' })

import * as z from 'zod'
import { choice, count, described, flag, group, lazyObject, text } from './fields.ts'

const level = z.int().min(1).max(6)
// Its own levels are 2 and 3 where one is left out.
const levels = group(() => ({ minHeadingLevel: level, maxHeadingLevel: level })).refine(
  ({ minHeadingLevel = 2, maxHeadingLevel = 3 }) => minHeadingLevel <= maxHeadingLevel,
  { error: 'minHeadingLevel (2 unless it is there) must not be above maxHeadingLevel (3 unless it is there)' },
)
const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const badge = z.union([
  z.string(),
  z.looseObject({
    text: z.string(),
    variant: z.enum(['note', 'tip', 'caution', 'danger', 'success', 'default']).optional(),
    class: z.string().optional(),
  }),
])

// The one mapping in which Starlight refuses other keys.
const neighbour = z.union([
  z.boolean(),
  z.string(),
  z.strictObject({ link: z.string().optional(), label: z.string().optional() }),
])

const picture = z.looseObject({
  alt: z.string().optional(),
  file: z.string().optional(),
  dark: z.string().optional(),
  light: z.string().optional(),
  html: z.string().optional(),
})

const action = z.looseObject({
  text: z.string(),
  link: z.string(),
  variant: z.enum(['primary', 'secondary', 'minimal']).optional(),
  // Its names are a few hundred, and more with each version.
  icon: z.string().optional(),
  attrs: attributes.optional(),
})

const tag = z.looseObject({
  tag: z.enum(['title', 'base', 'link', 'style', 'meta', 'script', 'noscript', 'template']),
  attrs: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
  content: z.string().optional(),
})

/** Front matter that Starlight's `docsSchema()` takes (starlight.astro.build/reference/frontmatter). */
export const starlight = lazyObject(() => ({
  title: text('Title of the page; Starlight stops at a page without one.', 'A walk along the river'),
  description: text('What search engines show.', 'Two hours on the dike.').optional(),
  slug: text('Path of the page, instead of that of its file.', 'walks/river').optional(),
  editUrl: described(z.union([z.boolean(), z.string()]), {
    description: 'Where the page is edited; `false` for no link.',
    examples: ['https://example.com/edit/river', false],
  }).optional(),
  head: described(z.array(tag), {
    description: 'Tags for the head of the page.',
    examples: [[{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } }]],
  }).optional(),
  tableOfContents: described(z.union([z.boolean(), levels]), {
    description: 'Levels of headings in the table of contents; `false` for none.',
    examples: [{ minHeadingLevel: 2, maxHeadingLevel: 4 }, false],
  }).optional(),
  template: choice(['doc', 'splash'], 'Layout of the page; `splash` has no sidebars.').optional(),
  hero: described(
    group(() => ({ title: z.string(), tagline: z.string(), image: picture, actions: z.array(action) })),
    {
      description: 'Banner with title, picture and links at the top of the page.',
      examples: [{ tagline: 'Two hours on the dike', actions: [{ text: 'Start', link: '/start/' }] }],
    },
  ).optional(),
  banner: described(z.looseObject({ content: z.string() }), {
    description: 'Announcement at the top of the page.',
    examples: [{ content: 'The dike is closed in April.' }],
  }).optional(),
  lastUpdated: described(z.union([z.boolean(), z.string().trim().min(1)]), {
    description: 'When the page was last changed: a day without quotes; `false` for no date.',
    examples: ['2026-03-05', false],
    kind: 'date',
  }).optional(),
  prev: described(neighbour, {
    description: 'Link to the page before: its text, or `link` and `label`; `false` for none.',
    examples: ['Hills', false, { link: '/hills/', label: 'Hills' }],
  }).optional(),
  next: described(neighbour, {
    description: 'Link to the next page: its text, or `link` and `label`; `false` for none.',
    examples: ['Lakes', false, { link: '/lakes/', label: 'Lakes' }],
  }).optional(),
  sidebar: described(
    group(() => ({
      order: count('Place among its neighbours.', 2),
      label: text('Text of the link.', 'River'),
      hidden: flag('Whether the page is left out.'),
      badge,
      attrs: attributes,
    })),
    { description: 'Its link in the sidebar.', examples: [{ order: 2, label: 'River', badge: 'New' }] },
  ).optional(),
  pagefind: flag('`false` keeps the page out of search.').optional(),
  draft: flag('Whether the page is left out of production.').optional(),
})).meta({ title: 'starlight', description: 'Front matter of a page in Starlight.' })

import * as z from 'zod'
import { choice, described, filled, flag, group, mapping, orNull, text } from './fields.ts'

const texts = (description: string, ...examples: string[][]) =>
  described(z.array(z.string()), { description, examples })
const whole = (description: string, ...examples: number[]) =>
  described(z.int().nonnegative().nullable(), { description, examples })
const dated = (description: string, ...examples: string[]) =>
  described(z.string().nullable(), { description, examples, kind: 'date' })

/**
 * Front matter of Zola's pages and sections (`front_matter/page.rs` and `section.rs`), whose fields have types that are kept to; all of
 * it may be left out. A page drops fields that are not here in silence, a section stops at them; those of the site belong into `extra`.
 */
export const zola = group(() => ({
  title: orNull(text('Title of the page.', 'A walk along the river')),
  description: orNull(text('What search engines show.', 'Two hours on the dike.')),
  date: dated('When the page was written.', '2026-03-04', '2026-03-04T09:30:00+08:00'),
  updated: dated('When the page was last changed.', '2026-03-05'),
  weight: whole('Place among the pages of a section.', 10),
  draft: flag('`true` keeps the page out unless drafts are built.'),
  render: flag('`false` makes no page of it.'),
  slug: orNull(filled('Last part of the path.', 'river-walk')),
  path: orNull(filled('The whole path.', 'walks/river')),
  taxonomies: described(z.record(z.string(), z.array(z.string().trim().min(1))), {
    description: 'Terms of the page, by taxonomy.',
    examples: [{ tags: ['rivers', 'walking'], categories: ['travel'] }],
  }),
  authors: texts('Who wrote the page.', ['Lin Yi']),
  aliases: texts('Paths that lead here.', ['old/river']),
  template: orNull(text('Template that renders the page.', 'page.html')),
  in_search_index: flag('`false` keeps the page out of the search.'),
  extra: orNull(mapping('Fields of the site itself.', { cover: 'river.jpg' })),
  sort_by: choice(
    ['date', 'update_date', 'title', 'title_bytes', 'slug', 'slug_bytes', 'weight', 'permalink', 'none'],
    'Order of the pages of a section.',
  ),
  paginate_by: whole('How many pages of a section stand on one.', 10),
  paginate_reversed: flag('Whether the order is turned round before that.'),
  paginate_path: text('Path of its pages.', 'page'),
  insert_anchor_links: orNull(
    choice(['left', 'right', 'heading', 'none'], 'Where headings have a link to themselves.'),
  ),
  redirect_to: orNull(text('Where a section leads.', 'walks')),
  transparent: flag('Whether the pages of a section are those of the one above it, too.'),
  page_template: orNull(text('Template for the pages of a section.', 'page.html')),
  generate_feeds: flag('Whether a section has feeds.'),
})).meta({ title: 'zola', description: 'Front matter of a Zola page or section.' })

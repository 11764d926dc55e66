import { anything, date, flag, openGroup, printed, words } from './fields.ts'

/** Properties that Obsidian and Obsidian Publish know by name (help.obsidian.md/properties); all others are the vault's own. */
export const obsidian = openGroup(() => ({
  title: printed('Title as readers see it, where a theme shows it.', 'A walk along the river'),
  tags: words('Tags of the note.', ['rivers', 'walking']),
  aliases: words('Other names of the note, for links.', ['River walk']),
  cssclasses: words('CSS classes of the note.', ['wide']),
  date: date('When the note was written; its type is the vault’s own.', '2026-03-04'),
  created: date('When the note was made; its type is the vault’s own.', '2026-03-04'),
  updated: date('When the note was changed; its type is the vault’s own.', '2026-03-05'),
  modified: date('When the note was changed; its type is the vault’s own.', '2026-03-05'),
  publish: flag('Whether Obsidian Publish takes the note.'),
  permalink: printed('Path of the published note.', 'river-walk'),
  description: printed('What search engines show of the published note.', 'Two hours on the dike.'),
  image: printed('Picture for previews of the published note.', 'Attachments/river.png'),
  cover: printed('The same under another name.', 'Attachments/river.png'),
  tag: anything('Older name of `tags`.', 'rivers'),
  alias: anything('Older name of `aliases`.', 'River walk'),
  cssclass: anything('Older name of `cssclasses`.', 'wide'),
})).meta({ title: 'obsidian', description: 'Properties of a note in Obsidian.' })

import type { Settings } from '../check/settings.ts'
import type { SiteNote } from '../generators/site/site.ts'
import { translate, translateText } from '../locales/translate.ts'
import type { Environment } from './environment.ts'
import { writeLines } from './write-lines.ts'

/**
 * Says once what a run has learned of the site beside what it found in posts: that of these settings, and of other threads. Returns in a few
 * words why posts could not be linted by all that was asked for; nothing where they could.
 */
export function printSiteNotes(
  settings: readonly Settings[],
  others: readonly SiteNote[],
  environment: Environment,
): string[] {
  const notes = [...settings.flatMap(({ collection }) => collection.site.notes()), ...others]
  for (const text of [...new Set(notes.map((note) => note.text))].sort())
    writeLines(environment.stderr, translateText(text))
  return notes.some(({ unfinished }) => unfinished) ? [translate`what the site lists could not all be read`] : []
}

import type { Settings } from '../check/settings.ts'
import type { SiteNote } from '../generators/site/site.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Environment } from './environment.ts'

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
  for (const text of [...new Set(notes.map((note) => note.text))].sort()) {
    environment.stderr.write(`postlint: ${escapeControls(text)}\n`)
  }
  return notes.some(({ unfinished }) => unfinished) ? ['what the site lists could not all be read'] : []
}

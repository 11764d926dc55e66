import type { Generator } from '../../schemas/generator.ts'
import { astro } from './astro.ts'
import { TIMESTAMPS } from './readers/yaml-timestamps.ts'

/** Measured in `fixtures/generators/starlight/readings.json`: Astro's reader with the schema `docsSchema()`. */
export const starlight: Generator = {
  ...astro,
  id: 'starlight',
  name: 'Starlight',
  docs: 'https://starlight.astro.build/reference/frontmatter/',
  versions: ['0.42.4'],
  recognise: {
    files: ['src/content/docs/**'],
    // Other sites of Astro have such a folder, too, and say in a configuration what lies there.
    doubts: {
      files: ['src/content.config.{ts,mts,js,mjs}', 'src/content/config.{ts,mts,js,mjs}'],
      without: 'starlight',
    },
    guesses: [],
    keys: [],
    packages: ['@astrojs/starlight'],
    gems: [],
    order: 0,
  },
  content: { ...astro.content, kinds: [{ name: 'docs', files: ['src/content/docs/**'] }] },
  dates: {
    ...astro.dates,
    fields: ['lastUpdated'],
    // `z.date()`: what YAML takes for a timestamp, and nothing else.
    reads: TIMESTAMPS,
    misreads: ['impossible-day', 'impossible-month'],
    zoneBound: [],
    empty: 'stops-build',
    missing: 'nothing',
    // A text is no date to it.
    withoutOffset: 'utc',
  },
  // The schema knows its own fields alone, and drops all others in silence.
  unknownField: 'drops-field',
  layouts: {
    fields: ['template'],
    files: [],
    shape: 'file-names',
    extension: 'dropped',
    known: ['doc', 'splash'],
    missing: 'stops-build',
    guess: false,
  },
  languages: ['src/content/docs/:language/**'],
  pictures: ['hero.image.file', 'hero.image.dark', 'hero.image.light'],
  // Not met before the pages are made: documented, not measured.
  missingPicture: 'stops-build',
}

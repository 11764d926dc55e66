import type { Generator } from '../../schemas/generator.ts'
import { GRAY_MATTER_FENCES } from './readers/gray-matter-fences.ts'
import { TIMESTAMPS } from './readers/yaml-timestamps.ts'

const CONFIG = '{.eleventy.js,eleventy.config.{js,cjs,mjs,ts,mts,cts}}'

/** Measured in `fixtures/generators/eleventy/readings.json`; names from 11ty.dev/docs. */
export const eleventy: Generator = {
  id: 'eleventy',
  name: 'Eleventy',
  docs: 'https://www.11ty.dev/docs/data-frontmatter/',
  versions: ['3.1.8'],
  recognise: {
    files: [CONFIG],
    guesses: [],
    keys: [],
    packages: ['@11ty/eleventy'],
    gems: [],
    order: 0,
  },
  content: {
    settings: [
      {
        name: 'input',
        from: [
          { file: CONFIG, path: 'dir.input' },
          { file: CONFIG, path: 'exports.config.dir.input' },
          { file: CONFIG, path: 'calls.setInputDirectory.*' },
        ],
        default: '.',
      },
      {
        name: 'includes',
        from: [
          { file: CONFIG, path: 'dir.includes' },
          { file: CONFIG, path: 'exports.config.dir.includes' },
          { file: CONFIG, path: 'calls.setIncludesDirectory.*' },
        ],
        default: '_includes',
      },
      {
        name: 'layouts',
        from: [
          { file: CONFIG, path: 'dir.layouts' },
          { file: CONFIG, path: 'exports.config.dir.layouts' },
          { file: CONFIG, path: 'calls.setLayoutsDirectory.*' },
        ],
        default: null,
      },
      {
        name: 'data',
        from: [
          { file: CONFIG, path: 'dir.data' },
          { file: CONFIG, path: 'exports.config.dir.data' },
          { file: CONFIG, path: 'calls.setDataDirectory.*' },
        ],
        default: '_data',
      },
      {
        name: 'output',
        from: [
          { file: CONFIG, path: 'dir.output' },
          { file: CONFIG, path: 'exports.config.dir.output' },
          { file: CONFIG, path: 'calls.setOutputDirectory.*' },
        ],
        default: '_site',
      },
    ],
    kinds: [{ name: 'pages', files: [':input/**'], ignore: [':input/:includes/**', ':input/:data/**', ':output/**'] }],
    ignore: [],
    extensions: ['.md'],
  },
  templates: [],
  fences: {
    ...GRAY_MATTER_FENCES,
    // `---js` is run, as documented.
  },
  frontMatter: 'optional',
  yaml: { dialect: 'js-yaml-4', broken: 'stops-build', duplicateKey: 'stops-build' },
  foldsKeyCase: false,
  dates: {
    fields: ['date'],
    typed: true,
    reads: [
      ...TIMESTAMPS,
      'date-quoted',
      'lower-t-z',
      'offset-basic-t',
      'no-seconds-t',
      'no-seconds-offset-t',
      'no-seconds-utc-t',
      'year-month',
    ],
    misreads: ['impossible-day', 'impossible-month'],
    zoneBound: [],
    // Luxon reads ISO 8601 alone: Jekyll's `2026-03-04 09:30:00 +0800` stops the build.
    refused: 'stops-build',
    empty: 'drops-field',
    missing: 'drops-field',
    withoutOffset: 'utc',
    fromFileName: 'where-missing',
    impossibleFileName: 'misreads',
    future: 'nothing',
  },
  texts: {
    number: 'nothing',
    boolean: 'nothing',
    // A Date object: templates that call methods of texts on it stop.
    date: 'misreads',
    list: 'misreads',
    null: 'drops-field',
    empty: 'drops-field',
  },
  missingTitle: 'drops-field',
  emptyField: 'nothing',
  unknownField: 'nothing',
  tags: {
    fields: ['tags'],
    // The blank behind the comma stays: `Web`, ` JavaScript`.
    text: 'split-at-commas-alone',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'misreads',
    blankItem: 'warning',
  },
  flags: { fields: ['draft', 'eleventyExcludeFromCollections'], yes: 'misreads', text: 'misreads' },
  addresses: [{ field: 'permalink', scope: 'site', twice: 'stops-build' }],
  languages: [':language/**', ':input/:language/**', 'src/:language/**', 'content/:language/**'],
  layouts: {
    fields: ['layout'],
    files: [':input/:layouts/**', ':input/:includes/**', '**/_includes/**', '**/_layouts/**'],
    shape: 'file-names',
    extension: 'either',
    known: [],
    missing: 'stops-build',
    guess: false,
    elsewhere: [
      { file: '.eleventy.js', text: 'addLayoutAlias' },
      { file: '.eleventy.js', text: 'addTemplate(' },
      { file: 'eleventy.config.{js,cjs,mjs,ts,mts,cts}', text: 'addLayoutAlias' },
      { file: 'eleventy.config.{js,cjs,mjs,ts,mts,cts}', text: 'addTemplate(' },
    ],
  },
  authors: null,
  tagList: null,
  pictures: ['image', 'cover', 'ogImage'],
  missingPicture: 'nothing',
  roots: ['.', 'public', 'static', 'src'],
}

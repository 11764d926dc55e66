import type { Generator } from '../../schemas/generator.ts'
import { DATE_PARSE } from './readers/date-parse.ts'
import { TIMESTAMPS } from './readers/yaml-timestamps.ts'

const CONFIG = 'src/{content.config,content/config}.{js,mjs,ts,mts}'

/**
 * Measured in `fixtures/generators/astro/readings.json` with the schema of Astro's own blog template (`z.coerce.date()`); a site with
 * another schema is read by that schema.
 */
export const astro: Generator = {
  id: 'astro',
  name: 'Astro',
  docs: 'https://docs.astro.build/en/guides/content-collections/',
  versions: ['7.3.5'],
  recognise: {
    files: ['astro.config.{js,cjs,mjs,ts,mts,cts}'],
    guesses: [],
    keys: [],
    packages: ['astro'],
    gems: [],
    order: 1,
  },
  content: {
    settings: [],
    kinds: [
      {
        name: ':key',
        declared: {
          from: [{ file: CONFIG, path: 'exports.collections.*' }],
          values: { base: { path: 'loader.base', default: '.' }, pattern: { path: 'loader.pattern', default: null } },
        },
        files: [':base/:pattern'],
      },
      {
        name: ':key',
        declared: {
          from: [{ file: CONFIG, path: 'exports.collections.*' }],
          values: {},
        },
        files: ['src/content/:key/**'],
      },
      { name: 'content', files: ['src/content/**'] },
      // A collection has what its own glob takes, files with an underscore too; a page has not.
      { name: 'pages', files: ['src/pages/**'], ignore: ['src/pages/**/_*', 'src/pages/**/_*/**'] },
    ],
    ignore: [],
    extensions: ['.md', '.mdx', '.markdown', '.mdown', '.mkdn', '.mkd', '.mdwn'],
  },
  templates: [],
  fences: {
    reads: ['---', '+++'],
    openerBlanks: true,
    blanksBefore: true,
    indented: false,
    unopened: false,
    unclosed: 'stops-build',
    empty: 'stops-build',
    notAMapping: 'stops-build',
  },
  // The schema says what is required; a schema without required fields needs no block.
  frontMatter: 'optional',
  yaml: { dialect: 'js-yaml-4', broken: 'stops-build', duplicateKey: 'stops-build' },
  foldsKeyCase: false,
  dates: {
    fields: ['pubDate', 'updatedDate', 'date'],
    typed: true,
    reads: [...TIMESTAMPS, ...DATE_PARSE, 'epoch-milliseconds'],
    misreads: [
      'zone-name',
      'compact',
      'two-small-parts-slashes',
      'year-only',
      'epoch-seconds',
      'impossible-day',
      'impossible-day-quoted',
      'impossible-day-time',
      'impossible-month',
    ],
    zoneBound: [],
    refused: 'stops-build',
    // `z.coerce.date()` makes 1970 of null.
    empty: 'misreads',
    missing: 'stops-build',
    // In quotes, or where YAML knows no timestamp, it is the time of the machine.
    withoutOffset: 'site-where-quoted',
    fromFileName: 'no',
    impossibleFileName: 'nothing',
    future: 'nothing',
  },
  texts: {
    number: 'stops-build',
    boolean: 'stops-build',
    date: 'stops-build',
    list: 'stops-build',
    null: 'stops-build',
    empty: 'drops-field',
  },
  missingTitle: 'stops-build',
  emptyField: 'stops-build',
  unknownField: 'nothing',
  tags: {
    fields: ['tags'],
    text: 'refused',
    empty: 'stops-build',
    emptyList: 'nothing',
    numberItem: 'stops-build',
    nullItem: 'stops-build',
    blankItem: 'warning',
  },
  flags: { fields: ['draft'], yes: 'stops-build', text: 'stops-build' },
  // The glob loader takes it for the id of the entry.
  addresses: [{ field: 'slug', scope: 'folder', twice: 'drops-post' }],
  languages: ['src/content/*/:language/**', 'src/pages/:language/**'],
  layouts: null,
  authors: null,
  tagList: null,
  pictures: ['heroImage', 'image', 'image.url', 'image.src', 'cover'],
  missingPicture: 'nothing',
  roots: ['public', 'src'],
}

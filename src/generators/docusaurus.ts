import type { DateForm } from '../../schemas/date-forms.ts'
import type { Generator } from '../../schemas/generator.ts'
import { DATE_PARSE } from './readers/date-parse.ts'
import { GRAY_MATTER_FENCES } from './readers/gray-matter-fences.ts'
import { TIMESTAMPS } from './readers/yaml-timestamps.ts'

const CONFIG = 'docusaurus.config.{js,cjs,mjs,ts,mts,cts}'

// Texts that `Date.parse` reads, and that are another instant to Docusaurus.
const ANOTHER_INSTANT: readonly DateForm[] = [
  'lower-t-z',
  'offset-basic-t',
  'offset-basic',
  'zone-utc',
  'no-seconds-offset',
  'no-seconds-offset-t',
  'no-seconds-utc-t',
  'fraction-offset',
  'one-digit-hour-offset',
  'no-padding-offset',
  'slashes-offset',
  'rfc-2822',
  'date-string',
  'twelve-hour-clock',
  'end-of-day',
]

/** Measured in `fixtures/generators/docusaurus/readings.json`: blog posts, and docs under `own/docs-…`; names from docusaurus.io/docs. */
export const docusaurus: Generator = {
  id: 'docusaurus',
  name: 'Docusaurus',
  docs: 'https://docusaurus.io/docs/markdown-features#front-matter',
  versions: ['3.10.2'],
  recognise: {
    files: [CONFIG],
    guesses: [],
    keys: [],
    packages: ['@docusaurus/core'],
    gems: [],
    order: 0,
  },
  content: {
    settings: [
      {
        name: 'docs',
        from: [{ file: CONFIG, path: 'presets.*.*.docs.path' }],
        default: 'docs',
      },
      {
        name: 'blog',
        from: [{ file: CONFIG, path: 'presets.*.*.blog.path' }],
        default: 'blog',
      },
      {
        name: 'pages',
        from: [{ file: CONFIG, path: 'presets.*.*.pages.path' }],
        default: 'src/pages',
      },
    ],
    kinds: [
      { name: 'docs', files: [':docs/**', 'versioned_docs/**', 'i18n/*/docusaurus-plugin-content-docs/**'] },
      { name: 'blog', files: [':blog/**', 'i18n/*/docusaurus-plugin-content-blog/**'] },
      { name: 'pages', files: [':pages/**', 'i18n/*/docusaurus-plugin-content-pages/**'] },
      // Further instances of the plugins for docs and blogs.
      {
        name: ':folder',
        declared: {
          from: [{ file: CONFIG, path: 'plugins.*.*' }],
          values: { folder: { path: 'path', default: null }, id: { path: 'id', default: null } },
        },
        files: [':folder/**', ':id_versioned_docs/**', 'i18n/*/docusaurus-plugin-content-*-:id/**'],
      },
    ],
    ignore: ['**/_*', '**/_*/**'],
    extensions: ['.md', '.mdx'],
  },
  templates: [],
  fences: {
    ...GRAY_MATTER_FENCES,
    notAMapping: 'stops-build',
  },
  frontMatter: 'optional',
  // Its own package file has @11ty/gray-matter and js-yaml 4 since 3.10; 3.9 had gray-matter 4, and with it js-yaml 3.
  yaml: { dialect: 'js-yaml-4', broken: 'stops-build', duplicateKey: 'stops-build' },
  foldsKeyCase: false,
  dates: {
    // Of docs it is nobody's (`own/docs-date`).
    fields: ['date', 'last_update.date'],
    typed: true,
    reads: [...TIMESTAMPS, ...DATE_PARSE.filter((form) => !ANOTHER_INSTANT.includes(form))],
    misreads: [
      ...ANOTHER_INSTANT,
      'zone-name',
      'two-small-parts-slashes',
      'impossible-day',
      'impossible-day-quoted',
      'impossible-day-time',
      'impossible-month',
    ],
    zoneBound: [],
    refused: 'stops-build',
    empty: 'stops-build',
    missing: 'nothing',
    withoutOffset: 'utc',
    fromFileName: 'where-missing',
    impossibleFileName: 'misreads',
    future: 'nothing',
  },
  texts: {
    number: 'nothing',
    boolean: 'stops-build',
    // `Wed Nov 21 2018 08:00:00 GMT…` is what readers see.
    date: 'misreads',
    list: 'stops-build',
    null: 'stops-build',
    empty: 'drops-field',
  },
  // The first heading, else the name of the file.
  missingTitle: 'nothing',
  emptyField: 'stops-build',
  unknownField: 'nothing',
  tags: {
    fields: ['tags', 'keywords'],
    text: 'refused',
    empty: 'stops-build',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'stops-build',
    blankItem: 'stops-build',
  },
  flags: {
    fields: ['draft', 'unlisted', 'hide_title', 'hide_table_of_contents', 'parse_number_prefixes'],
    yes: 'stops-build',
    text: 'nothing',
  },
  addresses: [
    // `onDuplicateRoutes` is a warning by default; one page is out of reach.
    // Of a blog all are relative to its root; of docs one without a slash before it is relative to its folder.
    { field: 'slug', below: 'blog', scope: 'site', twice: 'drops-post' },
    { field: 'slug', scope: 'root-or-folder', twice: 'drops-post' },
    { field: 'id', scope: 'folder', twice: 'stops-build' },
  ],
  languages: [
    'i18n/:language/docusaurus-plugin-content-*/**',
    'versioned_docs/version-:version/**',
    '*_versioned_docs/version-:version/**',
    'i18n/:language/docusaurus-plugin-content-docs/version-:version/**',
  ],
  layouts: null,
  authors: {
    fields: ['authors'],
    files: [':content/authors.{yml,yaml,json}'],
    shape: 'keys',
    extension: 'dropped',
    known: [],
    missing: 'stops-build',
    guess: false,
  },
  tagList: {
    fields: ['tags'],
    files: [':content/tags.{yml,yaml}'],
    shape: 'keys',
    extension: 'dropped',
    known: [],
    // `onInlineTags` is a warning by default.
    missing: 'warning',
    guess: false,
  },
  pictures: ['image'],
  missingPicture: 'nothing',
  roots: ['static'],
}

import type { DateForm } from '../../schemas/date-forms.ts'
import type { Generator } from '../../schemas/generator.ts'
import { DATE_PARSE } from './readers/date-parse.ts'
import { GRAY_MATTER_FENCES } from './readers/gray-matter-fences.ts'
import { TIMESTAMPS } from './readers/yaml-timestamps.ts'

// Timestamps of YAML that `Date.parse` does not read; here YAML knows none.
const NO_TEXTS: readonly DateForm[] = ['offset-hour-t', 'one-digit-hour-t', 'one-digit-hour-offset-t']

/**
 * Measured in `fixtures/generators/contentlayer/readings.json` (contentlayer2, the fork that lives) with fields of the usual types; a
 * site is read by its own `defineDocumentType`.
 */
export const contentlayer: Generator = {
  id: 'contentlayer',
  name: 'Contentlayer',
  docs: 'https://contentlayer.dev/docs/reference/source-files/define-document-type',
  versions: ['0.5.8'],
  recognise: {
    files: ['contentlayer.config.{js,cjs,mjs,ts,mts,cts}'],
    guesses: [],
    keys: [],
    packages: ['contentlayer', 'contentlayer2', 'next-contentlayer', 'next-contentlayer2'],
    gems: [],
    order: 1,
  },
  content: {
    settings: [
      {
        name: 'contentDir',
        from: [{ file: 'contentlayer.config.{js,cjs,mjs,ts,mts,cts}', path: 'contentDirPath' }],
        default: '{content,posts,data}',
      },
    ],
    kinds: [{ name: 'content', files: [':contentDir/**'] }],
    ignore: [],
    extensions: ['.md', '.mdx'],
  },
  templates: [],
  fences: {
    ...GRAY_MATTER_FENCES,
    unclosed: 'drops-post',
    empty: 'drops-post',
    notAMapping: 'drops-post',
  },
  frontMatter: 'required',
  yaml: { dialect: 'yaml', broken: 'drops-post', duplicateKey: 'drops-post' },
  foldsKeyCase: false,
  dates: {
    fields: ['date', 'publishedAt', 'updatedAt', 'lastmod'],
    typed: true,
    reads: [...TIMESTAMPS, ...DATE_PARSE].filter((form) => !NO_TEXTS.includes(form)),
    misreads: [
      'zone-name',
      'two-small-parts-slashes',
      'impossible-day',
      'impossible-day-quoted',
      'impossible-day-time',
    ],
    zoneBound: [],
    refused: 'drops-post',
    empty: 'nothing',
    missing: 'drops-post',
    withoutOffset: 'site',
    fromFileName: 'no',
    impossibleFileName: 'nothing',
    future: 'nothing',
  },
  texts: {
    number: 'drops-post',
    boolean: 'drops-post',
    date: 'nothing',
    list: 'drops-post',
    null: 'drops-field',
    empty: 'drops-field',
  },
  missingTitle: 'drops-post',
  emptyField: 'nothing',
  unknownField: 'drops-field',
  tags: {
    fields: ['tags'],
    text: 'refused',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'warning',
  },
  flags: { fields: ['draft', 'published'], yes: 'drops-post', text: 'drops-post' },
  // Its ids are paths of files; what makes addresses is the site's own code.
  addresses: [{ field: 'slug', scope: 'folder', twice: 'drops-post' }],
  languages: ['{content,posts,data}/:language/**'],
  layouts: null,
  authors: {
    fields: ['authors'],
    files: ['data/authors/*.{md,mdx}'],
    shape: 'file-names',
    extension: 'dropped',
    known: ['default'],
    missing: 'drops-field',
    guess: true,
  },
  tagList: null,
  pictures: ['image', 'images', 'cover'],
  missingPicture: 'nothing',
  roots: ['public'],
}

import type { Generator } from '../../schemas/generator.ts'

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
    keys: [],
    packages: ['contentlayer', 'contentlayer2', 'next-contentlayer', 'next-contentlayer2'],
    gems: [],
  },
  content: {
    files: ['{content,posts,data}/**'],
    ignore: [],
    configured: [
      {
        file: 'contentlayer.config.{js,cjs,mjs,ts,mts,cts}',
        kind: 'code',
        path: 'makeSource.contentDirPath',
        files: ':value/**',
      },
    ],
    extensions: ['.md', '.mdx'],
  },
  templates: [],
  fences: {
    reads: ['---', '---yaml', '---json', '---js'],
    openerBlanks: true,
    blanksBefore: false,
    unclosed: 'drops-post',
    empty: 'drops-post',
    notAMapping: 'drops-post',
  },
  frontMatter: 'required',
  yaml: { dialect: 'js-yaml-3', broken: 'drops-post', duplicateKey: 'drops-post' },
  foldsKeyCase: false,
  dates: {
    fields: ['date', 'publishedAt', 'updatedAt', 'lastmod'],
    typed: true,
    reads: [],
    misreads: [],
    zoneBound: [],
    refused: 'drops-post',
    empty: 'drops-post',
    missing: 'drops-post',
    withoutOffset: 'utc',
    fromFileName: 'no',
    impossibleFileName: 'nothing',
    future: 'nothing',
  },
  texts: {
    number: 'drops-post',
    boolean: 'drops-post',
    date: 'drops-post',
    list: 'drops-post',
    null: 'drops-post',
    empty: 'drops-field',
  },
  missingTitle: 'drops-post',
  emptyField: 'nothing',
  unknownField: 'warning',
  tags: {
    fields: ['tags'],
    text: 'refused',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'drops-post',
    nullItem: 'drops-post',
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

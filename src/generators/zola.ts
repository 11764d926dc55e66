import type { Generator } from '../../schemas/generator.ts'

/**
 * Documented, not measured: no registry here has Zola. From getzola.org/documentation/content/page and its sources
 * (`components/content/src/front_matter/{split,page}.rs`, with their tests).
 */
export const zola: Generator = {
  id: 'zola',
  name: 'Zola',
  docs: 'https://www.getzola.org/documentation/content/page/',
  versions: [],
  recognise: {
    files: ['zola.toml'],
    // `config.toml` with `base_url`: Hugo's key has no underscore.
    guesses: [],
    keys: [{ file: 'config.toml', key: 'base_url' }],
    packages: [],
    gems: [],
    order: 0,
  },
  content: {
    settings: [
      {
        name: 'ignored',
        from: [{ file: '{zola,config}.toml', path: 'ignored_content.*' }],
        default: null,
        pattern: 'glob',
      },
    ],
    kinds: [{ name: 'content', files: ['content/**'], excluded: [':ignored'] }],
    ignore: [],
    extensions: ['.md'],
  },
  templates: [],
  fences: {
    // split.rs: both, blanks before, and a closer behind which nothing but blanks stands.
    reads: ['+++', '---'],
    openerBlanks: false,
    blanksBefore: true,
    indented: true,
    unopened: false,
    unclosed: 'stops-build',
    empty: 'nothing',
    notAMapping: 'stops-build',
  },
  // split.rs: a page without a block stops the build.
  frontMatter: 'required',
  // serde_yaml into fields with types: it refuses what is not of the type.
  yaml: { dialect: 'yaml', broken: 'stops-build', duplicateKey: 'stops-build' },
  foldsKeyCase: false,
  dates: {
    fields: ['date', 'updated'],
    typed: true,
    // page.rs, `parse_datetime` and its tests.
    reads: [
      'date',
      'date-quoted',
      'offset-colon-t',
      'utc-t',
      'fraction-utc-t',
      'lower-t-z',
      'offset-joined',
      'no-offset',
      'no-offset-quoted',
      'no-offset-t',
    ],
    misreads: [],
    zoneBound: [],
    refused: 'stops-build',
    empty: 'nothing',
    missing: 'drops-field',
    withoutOffset: 'utc',
    fromFileName: 'where-missing',
    impossibleFileName: 'nothing',
    future: 'nothing',
  },
  texts: {
    number: 'stops-build',
    boolean: 'stops-build',
    date: 'stops-build',
    list: 'stops-build',
    null: 'drops-field',
    empty: 'drops-field',
  },
  missingTitle: 'drops-field',
  emptyField: 'nothing',
  // It has a place for fields of the site: `[extra]`.
  unknownField: 'drops-field',
  tags: {
    fields: ['taxonomies.tags', 'taxonomies.categories', 'authors'],
    text: 'refused',
    empty: 'stops-build',
    emptyList: 'nothing',
    numberItem: 'stops-build',
    nullItem: 'stops-build',
    blankItem: 'warning',
  },
  flags: { fields: ['draft', 'render', 'in_search_index'], yes: 'stops-build', text: 'stops-build' },
  addresses: [
    // Zola stops at pages that lie at one address ("Found path collisions").
    { field: 'path', scope: 'site', twice: 'stops-build' },
    { field: 'slug', scope: 'folder', twice: 'stops-build' },
    { field: 'aliases', scope: 'site', twice: 'stops-build' },
  ],
  languages: ['**/*.:language.md'],
  layouts: {
    fields: ['template', 'page_template'],
    files: ['templates/**', 'themes/*/templates/**'],
    shape: 'file-names',
    extension: 'kept',
    known: ['page.html', 'section.html', 'index.html'],
    missing: 'stops-build',
    guess: false,
  },
  authors: null,
  tagList: null,
  pictures: ['extra.image', 'extra.cover'],
  missingPicture: 'nothing',
  roots: ['static', 'content'],
}

import type { Generator } from '../../schemas/generator.ts'

const CONFIG = '{hugo,config}.{toml,yaml,yml,json}'
const CONFIGS = 'config/*/{hugo,config}.{toml,yaml,yml,json}'

/**
 * Measured in `fixtures/generators/hugo/readings.json` (0.111.3, go-yaml v2). Where 0.169 (goccy) differs the newer one counts, as
 * `yaml`, `duplicateKey`, `refused` and `yes` below say; its figures are those of the table of front matter readers in `docs/`.
 */
export const hugo: Generator = {
  id: 'hugo',
  name: 'Hugo',
  docs: 'https://gohugo.io/content-management/front-matter/',
  versions: ['0.111.3'],
  recognise: {
    files: ['hugo.{toml,yaml,yml,json}', CONFIGS],
    // `config.toml` is anybody's name.
    guesses: [],
    keys: [{ file: 'config.{toml,yaml,yml,json}', key: 'baseURL' }],
    packages: ['hugo-bin', 'hugo-extended'],
    gems: [],
    order: 0,
  },
  content: {
    settings: [
      {
        name: 'contentDir',
        from: [
          { file: CONFIG, path: 'contentDir' },
          { file: CONFIGS, path: 'contentDir' },
        ],
        default: 'content',
      },
      {
        name: 'languageDir',
        from: [
          { file: CONFIG, path: 'languages.*.contentDir' },
          { file: CONFIGS, path: 'languages.*.contentDir' },
          { file: 'config/*/languages.{toml,yaml,yml,json}', path: '*.contentDir' },
        ],
        default: null,
      },
      {
        name: 'ignored',
        from: [
          { file: CONFIG, path: 'ignoreFiles.*' },
          { file: CONFIGS, path: 'ignoreFiles.*' },
        ],
        default: null,
        pattern: 'regexp',
      },
    ],
    kinds: [
      { name: 'content', files: [':contentDir/**', ':languageDir/**'], excluded: [':ignored'] },
      {
        name: ':source',
        declared: {
          from: [
            { file: CONFIG, path: 'module.mounts.*' },
            { file: CONFIGS, path: 'module.mounts.*' },
            { file: 'config/*/module.{toml,yaml,yml,json}', path: 'mounts.*' },
          ],
          values: { source: { path: 'source', default: null } },
          where: { path: 'target', starts: 'content' },
        },
        files: [':source/**'],
      },
    ],
    ignore: [],
    extensions: ['.md', '.markdown', '.mdown'],
    // gohugo.io/content-management/page-bundles: `index.md` makes one, `_index.md` none.
    bundles: true,
  },
  templates: ['archetypes/**', '**/archetypes/**'],
  fences: {
    reads: ['---', '+++', '{'],
    openerBlanks: true,
    blanksBefore: true,
    indented: true,
    unopened: false,
    unclosed: 'stops-build',
    empty: 'nothing',
    notAMapping: 'stops-build',
  },
  frontMatter: 'optional',
  yaml: { dialect: 'goccy', broken: 'stops-build', duplicateKey: 'stops-build' },
  foldsKeyCase: true,
  dates: {
    fields: ['date', 'publishDate', 'lastmod', 'expiryDate', 'published', 'modified'],
    typed: true,
    reads: [
      'date',
      'date-quoted',
      'offset-colon-t',
      'utc-t',
      'fraction-utc-t',
      'offset-basic-t',
      'offset-basic',
      'offset-colon',
      'offset-joined',
      'no-offset',
      'no-offset-quoted',
      'no-offset-t',
      'one-digit-hour',
      'one-digit-hour-offset',
      'zero-hour',
      'one-digit-hour-t',
      'day-short-month-name',
      'rfc-2822',
      'epoch-seconds',

      'fraction-no-offset',
      'fraction-offset',
      'space-utc',
      'one-digit-hour-joined',
      'one-digit-hour-utc',
      'one-digit-hour-offset-t',
    ],
    misreads: ['compact', 'year-only'],
    zoneBound: [],
    // 0.111 takes no date at all for them, in silence.
    refused: 'stops-build',
    empty: 'nothing',
    missing: 'drops-field',
    withoutOffset: 'site',
    fromFileName: 'no',
    impossibleFileName: 'nothing',
    future: 'drops-post',
  },
  texts: {
    number: 'nothing',
    boolean: 'nothing',
    date: 'nothing',
    list: 'drops-field',
    null: 'drops-field',
    empty: 'drops-field',
  },
  missingTitle: 'drops-field',
  emptyField: 'nothing',
  unknownField: 'nothing',
  tags: {
    fields: ['tags', 'categories', 'series', 'keywords'],
    // `keywords` alone is split at spaces.
    text: 'one-item',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'warning',
    // Seen with 0.111.3: `Data Munging`, `data munging` and `data-munging` are one term with one page.
    foldsToAddress: true,
  },
  // 0.111 takes `yes` for true; 0.169 takes it for text and a text for its meaning.
  flags: { fields: ['draft', 'headless', 'isCJKLanguage'], yes: 'misreads', text: 'nothing' },
  addresses: [
    { field: 'url', scope: 'site', twice: 'drops-post' },
    {
      field: 'slug',
      scope: 'folder',
      // `permalinks` of the configuration.
      dated: [
        { file: '{hugo,config}.{toml,yaml,yml,json}', text: ':year' },
        { file: 'config/*/{hugo,config,permalinks}.{toml,yaml,yml,json}', text: ':year' },
      ],
      twice: 'drops-post',
    },
    // `renderAliases` in hugolib: without a slash before it, it is one beside the page.
    { field: 'aliases', scope: 'site-or-folder', twice: 'misreads' },
  ],
  languages: ['content/:language/**', '**/*.:language.md'],
  layouts: {
    fields: ['layout'],
    files: ['layouts/**', 'themes/*/layouts/**'],
    shape: 'file-names',
    extension: 'dropped',
    known: [],
    // Hugo falls back to the template of the kind of page.
    missing: 'nothing',
    guess: true,
  },
  authors: null,
  tagList: null,
  pictures: ['images', 'image', 'featured_image', 'cover.image', 'resources.*.src'],
  missingPicture: 'nothing',
  roots: ['static', 'assets', 'content'],
}

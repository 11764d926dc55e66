import type { Generator } from '../../schemas/generator.ts'
import { DATE_PARSE } from './readers/date-parse.ts'
import { TIMESTAMPS_WITH_OFFSET, TIMESTAMPS_WITHOUT_OFFSET } from './readers/yaml-timestamps.ts'

const CONFIG = '_config.{yml,yaml}'

/** Measured in `fixtures/generators/hexo/readings.json`; folders and names from hexo.io/docs. */
export const hexo: Generator = {
  id: 'hexo',
  name: 'Hexo',
  docs: 'https://hexo.io/docs/front-matter',
  versions: ['8.1.2'],
  recognise: { files: ['scaffolds/post.md'], guesses: [], keys: [], packages: ['hexo'], gems: [], order: 0 },
  content: {
    settings: [
      { name: 'sourceDir', from: [{ file: CONFIG, path: 'source_dir' }], default: 'source' },
      {
        name: 'skipRender',
        from: [
          { file: CONFIG, path: 'skip_render' },
          { file: CONFIG, path: 'skip_render.*' },
        ],
        default: null,
      },
    ],
    kinds: [
      { name: 'posts', files: [':sourceDir/_posts/**', ':sourceDir/_drafts/**'] },
      {
        name: 'pages',
        files: [':sourceDir/**'],
        ignore: ['**/_*/**', '**/_*'],
        excluded: [':sourceDir/:skipRender'],
        frontMatter: 'optional',
      },
    ],
    ignore: [],
    extensions: ['.md', '.markdown', '.mkd', '.mkdn', '.mkdown', '.mdown'],
  },
  // `{{ title }}` in them is filled in by `hexo new`.
  templates: ['scaffolds/**'],
  fences: {
    reads: ['---', ';;;'],
    // Blanks behind the opener make the block part of the body (`fence/opener-space`).
    openerBlanks: false,
    // hexo-front-matter takes them in, Hexo itself no longer.
    blanksBefore: false,
    indented: false,
    unopened: true,
    longer: true,
    unclosed: 'publishes-raw',
    // It counts as no block, and its fences stay in the body.
    empty: 'publishes-raw',
    // A list drops the post.
    notAMapping: 'publishes-raw',
  },
  frontMatter: 'required',
  // The log has the error, the build goes on without the post and ends with 0.
  yaml: { dialect: 'js-yaml-4', broken: 'drops-post', duplicateKey: 'drops-post', tabs: true },
  foldsKeyCase: false,
  dates: {
    fields: ['date', 'updated'],
    typed: true,
    reads: [...TIMESTAMPS_WITHOUT_OFFSET, ...DATE_PARSE, 'epoch-milliseconds'],
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
    // It takes the offset of the machine from every date that YAML knows as one: right in UTC alone.
    zoneBound: TIMESTAMPS_WITH_OFFSET,
    refused: 'drops-field',
    empty: 'drops-field',
    missing: 'drops-field',
    withoutOffset: 'site',
    // It counts where `new_post_name` of `_config.yml` has `:year`.
    fromFileName: 'no',
    impossibleFileName: 'nothing',
    future: 'nothing',
  },
  texts: {
    number: 'nothing',
    boolean: 'nothing',
    date: 'misreads',
    list: 'misreads',
    null: 'drops-field',
    empty: 'drops-field',
  },
  missingTitle: 'drops-field',
  emptyField: 'nothing',
  unknownField: 'nothing',
  tags: {
    fields: ['tags', 'categories'],
    text: 'one-item',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'nothing',
  },
  flags: { fields: ['comments', 'published', 'disableNunjucks'], yes: 'misreads', text: 'nothing' },
  addresses: [{ field: 'permalink', scope: 'site', twice: 'drops-post' }],
  languages: ['source/_posts/:language/**', 'source/:language/**'],
  layouts: {
    fields: ['layout'],
    files: ['themes/*/layout/**'],
    shape: 'file-names',
    extension: 'dropped',
    known: ['false'],
    // Without a template of that name a post takes `post`, then `index`.
    missing: 'nothing',
    guess: true,
  },
  authors: null,
  tagList: null,
  pictures: ['photos', 'cover', 'thumbnail', 'index_img', 'banner_img'],
  missingPicture: 'nothing',
  roots: ['source'],
}

import type { Generator } from '../../schemas/generator.ts'
import { GRAY_MATTER_FENCES } from './readers/gray-matter-fences.ts'
import { UNTYPED_DATES } from './readers/untyped-dates.ts'

const CONFIG = '.vitepress/{config,config/index}.{js,cjs,mjs,ts,mts,cts}'

/** Measured in `fixtures/generators/vitepress/readings.json`; names from vitepress.dev/reference/frontmatter-config. */
export const vitepress: Generator = {
  id: 'vitepress',
  name: 'VitePress',
  docs: 'https://vitepress.dev/reference/frontmatter-config',
  versions: ['1.6.4'],
  recognise: {
    files: [CONFIG],
    guesses: [],
    keys: [],
    packages: ['vitepress'],
    gems: [],
    order: 0,
  },
  content: {
    settings: [
      {
        name: 'srcDir',
        from: [{ file: CONFIG, path: 'srcDir' }],
        default: '.',
      },
      {
        name: 'srcExclude',
        from: [{ file: CONFIG, path: 'srcExclude.*' }],
        default: null,
      },
    ],
    kinds: [{ name: 'pages', files: [':srcDir/**'], excluded: [':srcDir/:srcExclude'] }],
    ignore: ['.vitepress/**'],
    extensions: ['.md'],
  },
  templates: [],
  fences: GRAY_MATTER_FENCES,
  frontMatter: 'optional',
  // Bundled into it: gray-matter 4 with js-yaml 3, by how it reads.
  yaml: { dialect: 'js-yaml-3', broken: 'stops-build', duplicateKey: 'stops-build' },
  foldsKeyCase: false,
  dates: {
    ...UNTYPED_DATES,
    fields: ['date', 'lastUpdated'],
  },
  texts: {
    // Only a text is a title; else the first heading is.
    number: 'drops-field',
    boolean: 'drops-field',
    date: 'drops-field',
    list: 'drops-field',
    null: 'drops-field',
    empty: 'drops-field',
  },
  missingTitle: 'nothing',
  emptyField: 'nothing',
  unknownField: 'nothing',
  tags: {
    fields: ['tags'],
    text: 'one-item',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'warning',
  },
  flags: {
    fields: ['navbar', 'sidebar', 'footer', 'editLink', 'lastUpdated', 'isHome'],
    yes: 'misreads',
    text: 'misreads',
  },
  addresses: [],
  languages: [':language/**', 'docs/:language/**'],
  layouts: {
    fields: ['layout'],
    files: ['.vitepress/theme/**'],
    shape: 'file-names',
    extension: 'dropped',
    known: ['doc', 'page', 'home', 'false'],
    missing: 'drops-field',
    guess: true,
    // A layout is any component that is registered (vitepress.dev/reference/default-theme-layout).
    elsewhere: [
      { file: '.vitepress/theme/*.{js,ts,mjs,mts}', text: 'vitepress-theme-' },
      { file: '.vitepress/theme/*.{js,ts,mjs,mts}', text: 'app.component(' },
    ],
  },
  authors: null,
  tagList: null,
  pictures: ['hero.image.src', 'features.*.icon.src'],
  missingPicture: 'nothing',
  roots: ['public', 'docs/public'],
}

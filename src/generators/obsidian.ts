import type { Generator } from '../../schemas/generator.ts'
import { UNTYPED_DATES } from './readers/untyped-dates.ts'

/** Documented, not measured: a program with a window. From help.obsidian.md (Properties, Aliases, Tags) and its plugin API. */
export const obsidian: Generator = {
  id: 'obsidian',
  name: 'Obsidian',
  docs: 'https://help.obsidian.md/properties',
  versions: [],
  recognise: {
    files: ['.obsidian/*.json'],
    guesses: [],
    keys: [],
    packages: [],
    gems: [],
    order: 2,
    beside: true,
    // Vaults are often kept without their settings.
    text: '!?\\[\\[[^\\[\\]\\n]{1,200}\\]\\]',
  },
  content: {
    settings: [
      {
        name: 'templates',
        from: [
          { file: '.obsidian/templates.json', path: 'folder' },
          { file: '.obsidian/plugins/templater-obsidian/data.json', path: 'templates_folder' },
        ],
        default: null,
      },
      {
        name: 'template',
        from: [
          { file: '.obsidian/daily-notes.json', path: 'template' },
          { file: '.obsidian/zk-prefixer.json', path: 'template' },
        ],
        default: null,
      },
    ],
    kinds: [{ name: 'notes', files: ['**'] }],
    ignore: ['.trash/**'],
    extensions: ['.md'],
  },
  // `{{date}}` and `<% tp.date.now() %>` in them are filled in when a note is made.
  templates: ['Templates/**', 'templates/**', '_templates/**', ':templates/**', ':template', ':template.md'],
  fences: {
    reads: ['---'],
    openerBlanks: true,
    blanksBefore: false,
    indented: false,
    unopened: false,
    unclosed: 'publishes-raw',
    empty: 'nothing',
    notAMapping: 'drops-front-matter',
  },
  frontMatter: 'optional',
  // Invalid properties are shown as text, and none of them counts.
  yaml: { dialect: 'yaml', broken: 'drops-front-matter', duplicateKey: 'drops-front-matter' },
  foldsKeyCase: false,
  dates: {
    ...UNTYPED_DATES,
    // The types of properties are the vault's own.
    fields: ['date', 'created', 'updated', 'modified'],
    withoutOffset: 'site',
  },
  texts: {
    number: 'nothing',
    boolean: 'nothing',
    date: 'nothing',
    list: 'nothing',
    null: 'nothing',
    empty: 'nothing',
  },
  missingTitle: 'nothing',
  emptyField: 'nothing',
  unknownField: 'nothing',
  tags: {
    fields: ['tags', 'aliases', 'cssclasses'],
    text: 'split-at-commas',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'nothing',
  },
  flags: { fields: ['publish'], yes: 'misreads', text: 'misreads' },
  // One for each language, where a vault is published in several.
  addresses: [{ field: 'permalink', scope: 'site', twice: 'misreads' }],
  languages: [':language/**'],
  layouts: null,
  authors: null,
  tagList: null,
  pictures: ['cover', 'image', 'banner'],
  missingPicture: 'nothing',
  roots: ['.'],
}

import type { Generator } from '../../schemas/generator.ts'
import { astro } from './astro.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { vuepress } from './vuepress.ts'

/** A site that nothing is known of: what no reader takes is wrong there, and nothing is demanded. */
export const any: Generator = {
  id: 'any',
  name: 'site generators',
  docs: null,
  versions: [],
  recognise: { files: [], guesses: [], keys: [], packages: [], gems: [], order: 4 },
  content: {
    settings: [],
    kinds: [{ name: 'posts', files: ['**'] }],
    ignore: [],
    extensions: ['.md', '.markdown', '.mdx', '.mkd'],
  },
  templates: ['scaffolds/**', 'archetypes/**', '{Templates,templates,_templates}/**'],
  fences: {
    reads: ['---'],
    openerBlanks: true,
    blanksBefore: false,
    indented: false,
    unopened: false,
    unclosed: 'publishes-raw',
    empty: 'nothing',
    notAMapping: 'stops-build',
  },
  frontMatter: 'optional',
  yaml: { dialect: 'yaml', broken: 'stops-build', duplicateKey: 'misreads' },
  foldsKeyCase: false,
  dates: {
    fields: ['date'],
    typed: true,
    // What at least one of the others reads.
    reads: [...new Set([jekyll, astro, hugo, vuepress].flatMap(({ dates }) => dates.reads))],
    misreads: [],
    zoneBound: [],
    refused: 'stops-build',
    empty: 'nothing',
    missing: 'nothing',
    withoutOffset: 'site',
    fromFileName: 'where-missing',
    impossibleFileName: 'nothing',
    future: 'nothing',
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
    fields: ['tags', 'categories'],
    text: 'one-item',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'nothing',
  },
  flags: { fields: [], yes: 'nothing', text: 'nothing' },
  addresses: [{ field: 'permalink', scope: 'site', twice: 'drops-post' }],
  languages: [':language/**', '*/:language/**', '**/*.:language.md'],
  // Where Jekyll has them, and what was made of its sites: law 8 holds where they are something else.
  layouts: jekyll.layouts,
  authors: jekyll.authors,
  tagList: null,
  pictures: [],
  missingPicture: 'nothing',
  roots: ['.', 'static', 'public'],
}

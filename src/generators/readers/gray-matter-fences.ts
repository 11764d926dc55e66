import type { Generator } from '../../../schemas/generator.ts'

/** How gray-matter 4 finds a block, and what comes of one that it does not read: in generators that do not look for themselves. */
export const GRAY_MATTER_FENCES: Generator['fences'] = {
  reads: ['---', '---yaml', '---json', '---js'],
  openerBlanks: true,
  blanksBefore: false,
  indented: false,
  unopened: false,
  unclosed: 'stops-build',
  empty: 'nothing',
  notAMapping: 'drops-front-matter',
}

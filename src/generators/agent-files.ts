import type { Generator } from '../../schemas/generator.ts'
import { UNTYPED_DATES } from './readers/untyped-dates.ts'

const PLUGIN = { file: '.claude-plugin/plugin.json', path: 'name' }
const MARKETPLACE = { file: '.claude-plugin/marketplace.json', path: 'name' }

/**
 * Documented, not measured: files that agents of several makers read. From agentskills.io/specification and the makers' pages on
 * sub-agents, prompts, instructions and rules (`.mdc`).
 */
export const agentFiles: Generator = {
  id: 'agent-files',
  name: 'agents',
  docs: 'https://agentskills.io/specification',
  versions: [],
  recognise: {
    files: [
      '**/SKILL.md',
      '**/.claude/skills/*/SKILL.md',
      '{.claude,.opencode,.github}/{agents,agent}/*.md',
      '{.claude,.opencode}/commands/**',
      '.github/{prompts,instructions,chatmodes}/*.md',
      '.cursor/rules/**',
      // Of collections of such files, in folders of any name.
      '**/*.mdc',
      '**/*.{agent,instructions,prompt,chatmode}.md',
      '.claude-plugin/{plugin,marketplace}.json',
    ],
    guesses: [],
    keys: [],
    packages: [],
    gems: [],
    order: 3,
    beside: true,
  },
  content: {
    settings: [],
    kinds: [
      { name: 'skills', files: ['**/SKILL.md', '**/{.claude,.codex,.github,.opencode,.agents}/**/SKILL.md'] },
      {
        name: 'agents',
        files: ['**/{.claude,.opencode,.github}/{agents,agent}/**', '**/*.agent.md'],
      },
      {
        name: 'commands',
        files: ['**/{.claude,.opencode}/commands/**', '**/.github/prompts/**', '**/*.prompt.md'],
        frontMatter: 'optional',
      },
      {
        // Without a header they are there to be chosen by hand (code.visualstudio.com/docs/copilot/customization).
        name: 'instructions',
        files: ['**/.github/{instructions,chatmodes}/**', '**/*.{instructions,chatmode}.md'],
        frontMatter: 'optional',
      },
      { name: 'rules', files: ['**/.cursor/rules/**', '**/*.mdc'] },
      // code.claude.com/docs/en/plugins-reference: folders beside the manifest of a plugin.
      { name: 'plugin-agents', declared: { from: [PLUGIN], values: {} }, files: ['agents/*.md'] },
      {
        name: 'plugin-commands',
        declared: { from: [PLUGIN], values: {} },
        files: ['commands/**'],
        frontMatter: 'optional',
      },
      { name: 'plugins-agents', declared: { from: [MARKETPLACE], values: {} }, files: ['plugins/*/agents/*.md'] },
      {
        name: 'plugins-commands',
        declared: { from: [MARKETPLACE], values: {} },
        files: ['plugins/*/commands/**'],
        frontMatter: 'optional',
      },
    ],
    ignore: ['**/README.md'],
    extensions: ['.md', '.mdc'],
  },
  templates: ['**/template/SKILL.md', '**/templates/**'],
  fences: {
    reads: ['---'],
    openerBlanks: false,
    blanksBefore: false,
    indented: false,
    unopened: false,
    unclosed: 'drops-post',
    empty: 'drops-post',
    notAMapping: 'drops-post',
  },
  frontMatter: 'required',
  // A file that does not parse is left out without a word: the commonest fault is `: ` in a description.
  yaml: { dialect: 'yaml', broken: 'drops-post', duplicateKey: 'drops-post' },
  foldsKeyCase: false,
  dates: {
    ...UNTYPED_DATES,
    fields: [],
  },
  texts: {
    number: 'drops-post',
    boolean: 'drops-post',
    date: 'drops-post',
    list: 'drops-post',
    null: 'drops-post',
    empty: 'drops-post',
    // Both are written so on the makers' own pages (docs.cursor.com/context/rules, code.claude.com/docs/en/slash-commands).
    unquoted: ['globs', 'argument-hint'],
  },
  missingTitle: 'nothing',
  emptyField: 'nothing',
  unknownField: 'nothing',
  tags: {
    // `tools: Read, Grep` and `allowed-tools: Read Grep` are texts on purpose.
    fields: [],
    text: 'one-item',
    empty: 'nothing',
    emptyList: 'nothing',
    numberItem: 'nothing',
    nullItem: 'nothing',
    blankItem: 'nothing',
  },
  flags: { fields: ['alwaysApply', 'disable-model-invocation', 'user-invocable'], yes: 'misreads', text: 'misreads' },
  addresses: [],
  languages: [],
  layouts: null,
  authors: null,
  tagList: null,
  pictures: [],
  missingPicture: 'nothing',
  roots: [],
}

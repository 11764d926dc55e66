/** The commands there are, in the order of the help. */
export const COMMAND_NAMES = [
  'check',
  'fix',
  'parse',
  'rules',
  'explain',
  'init',
  'config',
  'schema',
  'merge',
  'lsp',
  'completion',
  'help',
] as const

export type CommandName = (typeof COMMAND_NAMES)[number]

import type { Command } from './command.ts'
import { checkCommand } from './commands/check.ts'

/** The commands in the order of the help; all but the default one are loaded when they are called. */
export const COMMANDS: Readonly<Record<string, () => Command | Promise<Command>>> = {
  check: () => checkCommand,
  fix: async () => (await import('./commands/fix.ts')).fixCommand,
  parse: async () => (await import('./commands/parse.ts')).parseCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  config: async () => (await import('./commands/config.ts')).configCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  lsp: async () => (await import('./commands/lsp.ts')).lspCommand,
  help: async () => (await import('./commands/help.ts')).helpCommand,
}

/** All of them, for help and for what is not understood. */
export function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()))
}

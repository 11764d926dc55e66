import type { CommandName } from './command-names.ts'

/** Words that other programs have for what a command does. */
export const COMMAND_HABITS: Readonly<Record<string, CommandName>> = {
  lint: 'check',
  run: 'check',
  validate: 'check',
  test: 'check',
  ci: 'check',
  format: 'fix',
  fmt: 'fix',
  write: 'fix',
  repair: 'fix',
  rule: 'explain',
  list: 'rules',
  setup: 'init',
}

import type { Command } from './command.ts'
import { allCommands } from './commands.ts'
import type { Environment } from './environment.ts'
import { commandHelp, programHelp } from './help-text.ts'
import type { Outcome } from './outcome.ts'

/** Where nobody knows how wide the reader's lines are. */
const WIDTH = 100

/** Prints the help of a command, or that of postlint. */
export async function printHelp(command: Command | undefined, { stdout }: Environment): Promise<Outcome> {
  const { columns = WIDTH } = stdout
  stdout.write(command === undefined ? programHelp(await allCommands(), columns) : commandHelp(command, columns))
  return 'fine'
}

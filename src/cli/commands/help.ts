import type { Command } from '../command.ts'
import { allCommands } from '../commands.ts'
import { didYouMean } from '../did-you-mean.ts'
import { printHelp } from '../print-help.ts'
import { UsageError } from '../usage-error.ts'

/** `postlint help [command]`: the same as `--help`. */
export const helpCommand: Command = {
  name: 'help',
  about: 'print the help of postlint, or of one command',
  argument: { name: 'command', about: 'name of the command' },
  options: [],
  async run([name], _flags, environment) {
    const commands = await allCommands()
    const command = commands.find((one) => one.name === name)
    if (name !== undefined && command === undefined) {
      const known = commands.map((one) => one.name)
      throw new UsageError(`help: unknown command "${name}"`, didYouMean(name, known))
    }
    return printHelp(command, environment)
  },
}

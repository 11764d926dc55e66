import type { Command } from 'commander'
import { translate } from '../../locales/translate.ts'
import { didYouMean } from '../did-you-mean.ts'
import { UsageError } from '../usage-error.ts'

/** `postlint help [command]`: the same as `--help`. */
export function addHelpCommand(program: Command): void {
  program
    .command('help')
    .description('print the help of postlint, or of one command')
    .argument('[command]', 'name of the command')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name)
      if (command !== undefined) {
        command.outputHelp()
        return
      }
      const known = program.commands.map((one) => one.name())
      throw new UsageError(translate`help: unknown command "${String(name)}"`, didYouMean(name ?? '', known))
    })
}

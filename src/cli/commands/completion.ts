import type { Command } from 'commander'
import { translate } from '../../locales/translate.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Stage } from '../program.ts'
import { UsageError } from '../usage-error.ts'

/** `postlint completion <shell>`: the script by which a shell completes this command line. */
export function addCompletionCommand(program: Command, { environment }: Stage): void {
  program
    .command('completion')
    .description('print a script for a shell, which completes commands, options and their values')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionScript, SHELLS } = await import('../completion/completion-script.ts')
      // A run declares the command alone that it was called by.
      const { createProgram } = await import('../program.ts')
      const script = completionScript(shell, await createProgram(environment, () => undefined))
      if (script === null)
        throw new UsageError(translate`completion: unknown shell "${shell}"`, didYouMean(shell, SHELLS))
      environment.stdout.write(script)
    })
}

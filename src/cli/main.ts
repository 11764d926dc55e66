import { TOOL } from '../report/tool.ts'
import { checkCommand } from './commands/check.ts'
import { COMMANDS } from './commands.ts'
import type { Environment } from './environment.ts'
import { EXIT_CODES, type Outcome } from './outcome.ts'
import { readArguments } from './read-arguments.ts'
import { reportFailure } from './report-failure.ts'

/** Runs a command line (without the names of node and the script) in an environment and returns the exit code; never throws. */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  try {
    return EXIT_CODES[await run(argv, environment)]
  } catch (error) {
    return reportFailure(error, environment)
  }
}

async function run(argv: readonly string[], environment: Environment): Promise<Outcome> {
  const [name = ''] = argv
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const command = await (load?.() ?? checkCommand)
  const { words, flags, asked, flaw } = readArguments(load === undefined ? argv : argv.slice(1), command)
  if (asked === 'version') {
    environment.stdout.write(`${TOOL.version}\n`)
    return 'fine'
  }
  if (asked === 'help') {
    const { printHelp } = await import('./print-help.ts')
    return printHelp(load === undefined ? undefined : command, environment)
  }
  if (flaw !== null) {
    const { explainUsage } = await import('./explain-usage.ts')
    throw await explainUsage(flaw, command, load !== undefined)
  }
  let stdin: Promise<Uint8Array> | undefined
  // It is looked at before it is linted, and can be read once.
  const readStdin = (): Promise<Uint8Array> => {
    stdin ??= environment.readStdin()
    return stdin
  }
  return command.run(words, flags as never, { ...environment, readStdin })
}

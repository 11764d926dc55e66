import { CommanderError } from 'commander'
import { setLocale } from '../locales/translate.ts'
import type { Environment } from './environment.ts'
import { firstLocale } from './first-locale.ts'
import { EXIT_CODES, type Outcome } from './outcome.ts'
import { createProgram } from './program.ts'
import { reportFailure } from './report-failure.ts'

/** Commander's names for help and version that were asked for. */
const SHOWN: ReadonlySet<string> = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version'])

/** Runs a command line (without the names of node and the script) in a environment and returns the exit code; never throws. */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  setLocale(firstLocale(argv, environment.env.POSTLINT_LOCALE))
  let outcome: Outcome = 'fine'
  let stdin: Promise<Uint8Array> | undefined
  const readStdin = (): Promise<Uint8Array> => {
    stdin ??= environment.readStdin()
    return stdin
  }
  // It is looked at before it is linted, and can be read once.
  const end = (ended: Outcome): void => {
    outcome = ended
  }
  try {
    const program = await createProgram({ ...environment, readStdin }, end, argv)
    await program.parseAsync([...argv], { from: 'user' })
    return EXIT_CODES[outcome]
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error, environment)
    if (SHOWN.has(error.code)) return 0
    const { explainUsage } = await import('./explain-usage.ts')
    return reportFailure(explainUsage(error, argv, await createProgram(environment, end)), environment)
  }
}

import { CommanderError } from 'commander'
import type { Environment } from './environment.ts'
import { EXIT_CODES, type Outcome } from './outcome.ts'
import { createProgram } from './program.ts'
import { reportFailure } from './report-failure.ts'

/** Runs a command line (without the names of node and the script) in a environment and returns the exit code; never throws. */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  let outcome: Outcome = 'fine'
  let stdin: Promise<Uint8Array> | undefined
  const readStdin = (): Promise<Uint8Array> => {
    stdin ??= environment.readStdin()
    return stdin
  }
  // It is looked at before it is linted, and can be read once.
  const program = createProgram({ ...environment, readStdin }, (ended) => {
    outcome = ended
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return EXIT_CODES[outcome]
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.unfinished
    return reportFailure(error, environment)
  }
}

import { CommanderError } from 'commander'
import { EXIT_CODES, type Outcome } from './outcome.ts'
import { createProgram } from './program.ts'
import { sayFailure } from './say-failure.ts'
import type { World } from './world.ts'

/** Runs a command line (without the names of node and the script) in a world and returns the exit code; never throws. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  let outcome: Outcome = 'fine'
  const program = createProgram(world, (ended) => {
    outcome = ended
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return EXIT_CODES[outcome]
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.unfinished
    return sayFailure(error, world)
  }
}

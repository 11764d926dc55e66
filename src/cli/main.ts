import { CommanderError } from 'commander'
import { ConfigError } from '../run/config/config-error.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { EXIT_CODES, type Outcome } from './outcome.ts'
import { createProgram } from './program.ts'
import { UsageError } from './usage-error.ts'
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
    if (error instanceof UsageError || error instanceof ConfigError) {
      for (const line of error.message.split('\n')) world.stderr.write(`postlint: ${printable(line)}\n`)
      if (error.hint !== null) world.stderr.write(`${printable(error.hint)}\n`)
      return EXIT_CODES.unfinished
    }
    // A fault of postlint itself: the stack is what its authors need.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    world.stderr.write(`postlint: internal fault, please report it\n${detail.split('\n').map(printable).join('\n')}\n`)
    return EXIT_CODES.unfinished
  }
}

function printable(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeControls(line))
    .join('\n')
}

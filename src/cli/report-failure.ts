import { translate } from '../locales/translate.ts'
import { BUGS_ADDRESS } from '../report/tool.ts'
import { ConfigError } from '../run/config/config-error.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Environment } from './environment.ts'
import { EXIT_CODES } from './outcome.ts'
import { UsageError } from './usage-error.ts'
import { WrongValue } from './wrong-value.ts'

/** Turns what a command threw into words on standard error, and into the exit code of work that could not be done. */
export async function reportFailure(thrown: unknown, { stderr }: Pick<Environment, 'stderr'>): Promise<number> {
  const error = thrown instanceof WrongValue ? (await import('./explain-value.ts')).explainValue(thrown) : thrown
  if (error instanceof UsageError || error instanceof ConfigError) {
    for (const line of error.message.split('\n')) stderr.write(`postlint: ${escapeControls(line)}\n`)
    if (error.hint !== null) stderr.write(`${printable(error.hint)}\n`)
  } else if (isWriteFault(error)) {
    stderr.write(`postlint: ${translate`the output could not be written: ${printable(error.message)}`}\n`)
  } else {
    // A fault of postlint itself: the stack is what its authors need.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const where = BUGS_ADDRESS === '' ? '' : translate`; please report it at ${BUGS_ADDRESS} with these lines`
    stderr.write(
      `postlint: ${translate`a fault of postlint itself, nothing in your posts${where}`}\n${printable(detail)}\n`,
    )
  }
  return EXIT_CODES.unfinished
}

/** A full disk, mostly; writing to files has words of its own. */
function isWriteFault(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write'
}

function printable(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeControls(line))
    .join('\n')
}

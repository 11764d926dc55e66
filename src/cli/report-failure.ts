import { translate } from '../locales/translate.ts'
import { BUGS_ADDRESS } from '../report/tool.ts'
import { ConfigError } from '../run/config/config-error.ts'
import type { Environment } from './environment.ts'
import { EXIT_CODES } from './outcome.ts'
import { UsageError } from './usage-error.ts'
import { writeLines } from './write-lines.ts'
import { WrongValue } from './wrong-value.ts'

/** Turns what a command threw into words on standard error, and into the exit code of work that could not be done. */
export async function reportFailure(thrown: unknown, { stderr }: Pick<Environment, 'stderr'>): Promise<number> {
  const error = thrown instanceof WrongValue ? (await import('./explain-value.ts')).explainValue(thrown) : thrown
  if (error instanceof UsageError || error instanceof ConfigError) {
    writeLines(stderr, error.message)
    if (error.hint !== null) writeLines(stderr, error.hint, '')
  } else if (isWriteFault(error)) {
    writeLines(stderr, translate`the output could not be written: ${error.message}`)
  } else {
    // A fault of postlint itself: the stack is what its authors need.
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const where = BUGS_ADDRESS === '' ? '' : translate`; please report it at ${BUGS_ADDRESS} with these lines`
    writeLines(stderr, translate`a fault of postlint itself, nothing in your posts${where}`)
    writeLines(stderr, detail, '')
  }
  return EXIT_CODES.unfinished
}

/** A full disk, mostly; writing to files has words of its own. */
function isWriteFault(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write'
}

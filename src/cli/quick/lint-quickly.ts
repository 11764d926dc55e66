import { realpathSync } from 'node:fs'
import { type LoadReporter, REPORTERS } from '../../report/reporters.ts'
import { defaultProject } from '../../run/config/default-project.ts'
import { findConfig } from '../../run/config/find-config.ts'
import type { LintOptions } from '../lint-options.ts'
import { EXIT_CODES } from '../outcome.ts'
import { runLint } from '../run-lint.ts'
import { sayFailure } from '../say-failure.ts'
import type { World } from '../world.ts'

/**
 * Runs a call that names paths and formats alone, in a place without a configuration, and returns its exit code.
 * Null is for `main`, which knows all commands and flags; it starts more slowly, since it brings commander and zod.
 * Never throws.
 */
export async function lintQuickly(argv: readonly string[], world: World): Promise<number | null> {
  const call = readCall(argv)
  if (call === null) return null
  try {
    return await lint(call, world)
  } catch (error) {
    return sayFailure(error, world)
  }
}

async function lint(call: Call, world: World): Promise<number | null> {
  const folder = realpathSync.native(world.cwd)
  if (findConfig(folder) !== null) return null
  const options: LintOptions = {
    levels: {},
    project: defaultProject(folder),
    formats: call.formats.map((name) => ({
      name,
      file: null,
      load: REPORTERS[name] as LoadReporter,
    })),
    quiet: false,
    maxWarnings: Number.POSITIVE_INFINITY,
    failOn: 'error',
    statistics: false,
    color: undefined,
    allowEmpty: false,
    stdinFilename: undefined,
    untrusted: false,
    threads: call.threads,
  }
  return EXIT_CODES[await runLint(call.paths, options, world)]
}

export { serveThread } from '../../run/threads/serve-thread.ts'

interface Call {
  readonly paths: readonly string[]
  readonly formats: readonly string[]
  readonly threads: LintOptions['threads']
}

function readCall(argv: readonly string[]): Call | null {
  const paths: string[] = []
  const formats: string[] = []
  let threads: LintOptions['threads'] = 'auto'
  for (let at = argv[0] === 'check' ? 1 : 0; at < argv.length; at++) {
    const word = argv[at] as string
    if (word === '--format' && Object.hasOwn(REPORTERS, argv[at + 1] ?? '')) formats.push(argv[++at] as string)
    else if (word === '--threads' && /^[1-9]$/.test(argv[at + 1] ?? '')) threads = Number(argv[++at])
    else if (word.startsWith('-') || !isPath(word)) return null
    else paths.push(word)
  }
  return { paths, formats, threads }
}

/** What cannot be the name of a command. */
function isPath(word: string): boolean {
  return /[./]/.test(word)
}

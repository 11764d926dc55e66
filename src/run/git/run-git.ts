import { spawnSync } from 'node:child_process'
import { translate } from '../../locales/translate.ts'

/** Why git gave no answer: one sentence, and what to do. */
export class GitError extends Error {
  readonly hint: string

  constructor(message: string, hint = '') {
    super(message)
    this.name = 'GitError'
    this.hint = hint
  }
}

export interface GitOptions {
  /** Absolute. */
  readonly cwd: string
  readonly input?: Uint8Array
}

// The names of a million files.
const MOST_OUTPUT = 1 << 30

/** Runs git and returns what it prints. Throws GitError. */
export function runGit(args: readonly string[], { cwd, input }: GitOptions): Buffer {
  const all = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args]
  const { status, stdout, stderr, error } = spawnSync('git', all, { cwd, input, maxBuffer: MOST_OUTPUT })
  if (error !== undefined) {
    const isMissing = 'code' in error && error.code === 'ENOENT'
    throw new GitError(
      isMissing ? translate`git is not installed here` : translate`git could not be run: ${error.message}`,
    )
  }
  if (status === 0) return stdout
  const [reason = ''] = stderr.toString().trim().split('\n')
  if (/not a git repository/i.test(reason)) {
    throw new GitError(
      translate`this folder is in no git repository`,
      translate`--staged, --changed and --since ask git what has changed.`,
    )
  }
  if (/dubious ownership/i.test(reason)) {
    throw new GitError(
      translate`git refuses the repository, as it belongs to another user`,
      translate`See git config safe.directory.`,
    )
  }
  throw new GitError(translate`git ${args[0] ?? ''} failed: ${reason.replace(/^(?:fatal|error): /, '')}`)
}

/** The folder of the work tree that a folder lies in. Throws GitError. */
export function topFolder(cwd: string): string {
  return runGit(['rev-parse', '--show-toplevel'], { cwd })
    .toString()
    .replace(/\r?\n$/, '')
}

/** The parts of an answer of `git -z`. */
export function partsOf(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '')
}

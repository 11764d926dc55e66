import { findInputs, type Inputs } from '../run/find-inputs.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { UsageError } from './usage-error.ts'
import type { World } from './world.ts'

interface InputFlags {
  readonly stdinFilename?: string | undefined
  readonly allowEmpty?: boolean
  readonly untrusted?: boolean
}

/**
 * Finds the posts that paths name; `-` is standard input. Paths that match nothing are told on standard error and
 * leave the work unfinished; when nothing at all is found, throws UsageError.
 */
export async function collectPosts(
  paths: readonly string[],
  flags: InputFlags,
  world: World,
): Promise<Inputs & { readonly unfinished: boolean }> {
  const fromStdin = paths.includes('-')
  if (!fromStdin && flags.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename is for standard input', 'Name `-` as the path.')
  }
  const stdin = fromStdin ? { path: flags.stdinFilename ?? 'stdin.md', bytes: await world.readStdin() } : null
  const named = paths.filter((path) => path !== '-')
  const inputs = findInputs(named, stdin, { cwd: world.cwd, untrusted: flags.untrusted === true })
  const messages = inputs.missing.map(({ path, reason, near }) => {
    const what = reason === 'no-posts' ? `no posts in "${path}"` : `no such file or folder: "${path}"`
    return near === undefined ? what : `${what}; did you mean "${near}"?`
  })
  if (flags.allowEmpty === true) return { ...inputs, unfinished: false }
  if (inputs.paths.length === 0) {
    throw new UsageError(
      messages.join('\n') || 'nothing to check',
      'Name files, folders or globs; --allow-empty makes this no fault.',
    )
  }
  for (const message of messages) world.stderr.write(`postlint: ${escapeControls(message)}\n`)
  return { ...inputs, unfinished: messages.length > 0 }
}

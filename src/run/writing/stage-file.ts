/** Turns new content of a post into a temporary file beside it, or into the reason why the post must not be replaced. */
import { dirname } from 'node:path'
import { checkTarget, outcomeOfError } from './check-target.ts'
import type { FileIdentity } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import type { WriteOutcome } from './write-outcome.ts'
import { type Temporary, writeTemporary } from './write-temporary.ts'

export type Staged = { readonly temporary: Temporary } | { readonly outcome: WriteOutcome }

/** Never throws; the temporary file is written, but not flushed. */
export function stageFile(path: string, expected: FileIdentity, content: Uint8Array, fs: FileSystem): Staged {
  const refusal = checkTarget(path, expected)
  if (refusal !== null) return { outcome: refusal }
  try {
    const temporary = writeTemporary(dirname(path), content, expected, fs)
    return temporary === 'other-owner' ? { outcome: { kind: 'other-owner' } } : { temporary }
  } catch (error) {
    return { outcome: outcomeOfError(error, path) }
  }
}

/** Puts a flushed temporary file in the place of a post that is still as it was read. */

import { checkTarget, outcomeOfError } from './check-target.ts'
import type { FileIdentity } from './file-identity.ts'
import { isSameFile } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import { readWholeFile } from './read-whole-file.ts'
import type { WriteOutcome } from './write-outcome.ts'

/** Never throws. Between this look and the renaming no other run may write: the lock of the folder must be held. */
export function swapFile(
  path: string,
  expected: FileIdentity,
  temporary: { readonly path: string; readonly identity: FileIdentity },
  fs: FileSystem,
): WriteOutcome {
  const refusal = checkTarget(path, expected)
  if (refusal !== null) return refusal
  const now = readWholeFile(path)
  // Whatever cannot be read any more has changed since it could.
  if (now.kind !== 'file' || !isSameFile(now.identity, expected)) return { kind: 'changed' }
  try {
    fs.renameSync(temporary.path, path)
    return { kind: 'written', identity: temporary.identity }
  } catch (error) {
    return outcomeOfError(error, path)
  }
}

/** Turns new content into the content of a post, whole and under the old rights, if the post is still as it was read. */
import * as nodeFs from 'node:fs'
import { dirname } from 'node:path'
import { type FileIdentity, isSameFile } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import { holdFolder } from './hold-folder.ts'
import { judgeTarget, outcomeOfError } from './judge-target.ts'
import { readWholeFile } from './read-whole-file.ts'
import { syncFolder } from './sync-folder.ts'
import type { WriteOutcome } from './write-outcome.ts'
import { type Temporary, writeTemporary } from './write-temporary.ts'

export interface ReplaceOptions {
  /** How long to wait for another run's lock of the folder, in milliseconds. */
  readonly patience?: number
  readonly fs?: FileSystem
}

// The lock is held for less than a millisecond at a time; who does not get it for so long is up against something else.
const PATIENCE = 10_000

/**
 * Never throws, and follows no link: for a post that was reached through one, pass its real path.
 * All of it is one synchronous step, so a signal handler in JavaScript runs before or after it, never in between.
 */
export function replaceFile(
  path: string,
  expected: FileIdentity,
  content: Uint8Array,
  options: ReplaceOptions = {},
): WriteOutcome {
  const { patience = PATIENCE, fs = nodeFs } = options
  const refusal = judgeTarget(path, expected)
  if (refusal !== null) return refusal
  const folder = dirname(path)
  let temporary: Temporary | 'other-owner'
  try {
    temporary = writeTemporary(folder, content, expected, fs)
  } catch (error) {
    return outcomeOfError(error, path)
  }
  if (temporary === 'other-owner') return { kind: 'other-owner' }
  const { path: source, identity } = temporary
  let renamed = false
  try {
    // Between the last look and the renaming no other run may write, or its work would be lost.
    const step = holdFolder(folder, patience, (): WriteOutcome => {
      const changed = judgeAgain(path, expected)
      if (changed !== null) return changed
      fs.renameSync(source, path)
      renamed = true
      return { kind: 'written', identity }
    })
    if (!step.held) return { kind: 'locked', waited: patience }
    if (renamed) syncFolder(folder, fs)
    return step.value
  } catch (error) {
    return outcomeOfError(error, path)
  } finally {
    if (!renamed) nodeFs.rmSync(source, { force: true })
  }
}

function judgeAgain(path: string, expected: FileIdentity): WriteOutcome | null {
  const refusal = judgeTarget(path, expected)
  if (refusal !== null) return refusal
  const now = readWholeFile(path)
  // Whatever cannot be read any more has changed since it could.
  return now.kind === 'file' && isSameFile(now.identity, expected) ? null : { kind: 'changed' }
}

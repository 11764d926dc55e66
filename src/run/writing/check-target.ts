/** Turns what lies at a path into the reason why it must not be replaced, if there is one. */
import { accessSync, type BigIntStats, constants, lstatSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { lookAt } from '../look-at.ts'
import { reasonOfError } from '../path-problem.ts'
import type { FileIdentity } from './file-identity.ts'
import type { WriteOutcome } from './write-outcome.ts'

const ANY_WRITE = 0o222

/** Looks at the names and rights only, so it costs nothing to ask before the content is compared. */
export function checkTarget(path: string, expected: FileIdentity): WriteOutcome | null {
  let stats: BigIntStats | undefined
  try {
    stats = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  } catch (error) {
    return outcomeOfError(error, path)
  }
  if (stats === undefined) return { kind: 'vanished' }
  if (stats.isSymbolicLink()) return { kind: 'symbolic-link' }
  if (!stats.isFile()) return { kind: 'not-a-file' }
  if (stats.nlink > 1) return { kind: 'hard-linked', names: Number(stats.nlink) }
  if (!isWritable(path, Number(stats.mode))) return { kind: 'read-only', what: 'file' }
  if (!isFolderWritable(dirname(path))) return { kind: 'read-only', what: 'folder' }
  if (stats.dev !== expected.dev || stats.ino !== expected.ino || stats.size !== BigInt(expected.size)) {
    return { kind: 'changed' }
  }
  return null
}

/** What a refusal of the system means for a file that was to be written. */
export function outcomeOfError(error: unknown, path: string): WriteOutcome {
  const { reason, detail } = reasonOfError(error)
  return reason === 'missing' && lookAt(path) === undefined ? { kind: 'vanished' } : { kind: 'failed', code: detail }
}

/** The mode is asked too, because to root everything seems writable. */
function isWritable(path: string, mode: number): boolean {
  if ((mode & ANY_WRITE) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function isFolderWritable(folder: string): boolean {
  try {
    return isWritable(folder, statSync(folder).mode)
  } catch {
    return false
  }
}

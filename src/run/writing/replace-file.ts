/** Turns new content into the content of a post, whole and under the old rights, if the post is still as it was read. */
import * as nodeFs from 'node:fs'
import { dirname } from 'node:path'
import { outcomeOfError } from './check-target.ts'
import type { FileIdentity } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import { holdFolder } from './hold-folder.ts'
import { createPatience, type Patience } from './patience.ts'
import { stageFile } from './stage-file.ts'
import { swapFile } from './swap-file.ts'
import { syncFolder } from './sync-folder.ts'
import type { WriteOutcome } from './write-outcome.ts'

export interface ReplaceOptions {
  /** How long to wait for other runs' locks of folders. */
  readonly patience?: Patience
  readonly fs?: FileSystem
}

/**
 * One post at once, for whoever waits for it; `replaceFiles` writes many. Never throws, and follows no link: for a post
 * that was reached through one, pass its real path.
 * All of it is one synchronous step, so a signal handler in JavaScript runs before or after it, never in between.
 */
export function replaceFile(
  path: string,
  expected: FileIdentity,
  content: Uint8Array,
  options: ReplaceOptions = {},
): WriteOutcome {
  const { patience = createPatience(), fs = nodeFs } = options
  const staged = stageFile(path, expected, content, fs)
  if ('outcome' in staged) return staged.outcome
  const { temporary } = staged
  const folder = dirname(path)
  let outcome: WriteOutcome | null = null
  try {
    fs.fsyncSync(temporary.fd)
    const identity = temporary.close()
    const waited = patience.share()
    const swapped = holdFolder(folder, waited, () => swapFile(path, expected, { path: temporary.path, identity }, fs))
    if (!swapped.held) patience.waitedInVain(waited)
    outcome = swapped.held ? swapped.value : { kind: 'locked' }
    if (outcome.kind === 'written') syncFolder(folder, fs)
    return outcome
  } catch (error) {
    return outcomeOfError(error, path)
  } finally {
    if (outcome?.kind !== 'written') temporary.discard()
  }
}

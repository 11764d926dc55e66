/** Turns new contents into the contents of many posts, each as safely as one alone, all waiting for the disk at once. */
import * as nodeFs from 'node:fs'
import { dirname } from 'node:path'
import { outcomeOfError } from './check-target.ts'
import type { FileIdentity } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import { holdFolder } from './hold-folder.ts'
import { inParallel } from './in-parallel.ts'
import { createPatience, type Patience } from './patience.ts'
import type { ReplaceOptions } from './replace-file.ts'
import { stageFile } from './stage-file.ts'
import { swapFile } from './swap-file.ts'
import { flushFolder } from './sync-folder.ts'
import type { WriteOutcome } from './write-outcome.ts'

/** What one post is to become. */
export interface Replacement {
  /** Absolute and without links. */
  readonly path: string
  readonly expected: FileIdentity
  readonly content: Uint8Array
}

/** A post whose new content is on the disk under a name of its own. */
interface Ready {
  readonly post: Replacement
  readonly temporary: { readonly path: string; readonly identity: FileIdentity; discard(): void }
}

// Node flushes in 4 threads; twice that keeps them busy while files are written, and needs few open files (NOTES.md).
const AT_ONCE = 8

/**
 * The outcomes in the order of the posts; never throws. All temporary files are flushed before the first is renamed,
 * the renaming in one folder is one synchronous step under its lock, and the folders are flushed before this ends.
 */
export async function replaceFiles(
  posts: readonly Replacement[],
  options: ReplaceOptions = {},
): Promise<readonly WriteOutcome[]> {
  const { patience = createPatience(), fs = nodeFs } = options
  const outcomes = new Map<Replacement, WriteOutcome>()
  const folders = new Map<string, Ready[]>()
  const isWritten = ({ post }: Ready): boolean => outcomes.get(post)?.kind === 'written'
  try {
    await inParallel(posts, AT_ONCE, async (post) => {
      const ready = await writeBeside(post, fs)
      if ('kind' in ready) outcomes.set(post, ready)
      else folderOf(post, folders).push(ready)
    })
    for (const [folder, some] of folders) swapAll(folder, some, patience, fs, outcomes)
    const changed = [...folders].flatMap(([folder, some]) => (some.some(isWritten) ? folder : []))
    await inParallel(changed, AT_ONCE, (folder) => flushFolder(folder, fs))
  } finally {
    for (const some of folders.values()) for (const one of some) if (!isWritten(one)) one.temporary.discard()
  }
  // With the room and the open files that the others have given back, a post may still be written alone.
  for (const post of posts.length > 1 ? posts : []) {
    if (isScarce(outcomes.get(post)))
      for (const outcome of await replaceFiles([post], options)) outcomes.set(post, outcome)
  }
  return posts.map((post) => outcomes.get(post) ?? { kind: 'changed' })
}

function folderOf({ path }: Replacement, folders: Map<string, Ready[]>): Ready[] {
  const folder = dirname(path)
  const known = folders.get(folder)
  if (known !== undefined) return known
  const fresh: Ready[] = []
  folders.set(folder, fresh)
  return fresh
}

async function writeBeside(post: Replacement, fs: FileSystem): Promise<Ready | WriteOutcome> {
  const staged = stageFile(post.path, post.expected, post.content, fs)
  if ('outcome' in staged) return staged.outcome
  const { temporary } = staged
  try {
    await new Promise<void>((done, fail) => {
      fs.fsync(temporary.fd, (error) => (error === null ? done() : fail(error)))
    })
    const identity = temporary.close()
    return { post, temporary: { path: temporary.path, identity, discard: temporary.discard } }
  } catch (error) {
    temporary.discard()
    return outcomeOfError(error, post.path)
  }
}

/** Renames the files of one folder under its lock. */
function swapAll(
  folder: string,
  posts: readonly Ready[],
  patience: Patience,
  fs: FileSystem,
  outcomes: Map<Replacement, WriteOutcome>,
): void {
  const waited = patience.share()
  try {
    const swapped = holdFolder(folder, waited, () => {
      for (const { post, temporary } of posts) outcomes.set(post, swapFile(post.path, post.expected, temporary, fs))
    })
    if (swapped.held) return
    patience.waitedInVain(waited)
    for (const { post } of posts) outcomes.set(post, { kind: 'locked' })
  } catch (error) {
    // Before the first was renamed: swapFile does not throw.
    for (const { post } of posts) outcomes.set(post, outcomeOfError(error, post.path))
  }
}

function isScarce(outcome: WriteOutcome | undefined): boolean {
  return outcome?.kind === 'failed' && ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'].includes(outcome.code)
}

/** Turns content into a file of a name of its own, beside the file whose place it shall take; flushing it is the caller's. */
import { constants, fstatSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FileIdentity, identifyFile } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import { createOwnerTag } from './owner-tag.ts'

/** A written file that is still open. It must be closed or discarded. */
export interface Temporary {
  readonly path: string
  readonly fd: number
  /** Closes it once it is flushed and says what it is. Throws the system's error, and then nothing is left behind. */
  close(): FileIdentity
  /** Closes and removes it. Never throws. */
  discard(): void
}

// Nobody else reads it before it has its final rights, and no file or link that lies there is ever opened.
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)

/**
 * `like`: whose owner, group and mode it gets; without, it is a new file as the user's umask wants it.
 * `'other-owner'` when it cannot have that owner. Throws the system's error. In both cases nothing is left behind.
 */
export function writeTemporary(
  folder: string,
  content: Uint8Array,
  like: Pick<FileIdentity, 'uid' | 'gid' | 'mode'> | null,
  fs: FileSystem,
): Temporary | 'other-owner' {
  const path = join(folder, `.postlint-${createOwnerTag()}.tmp`)
  const fd = fs.openSync(path, FLAGS, like === null ? 0o666 : 0o600)
  let isOpen = true
  const release = (): void => {
    if (!isOpen) return
    isOpen = false
    // Some file systems (NFS) report only now that there was no room.
    fs.closeSync(fd)
  }
  const discard = (): void => {
    try {
      release()
    } catch {
      // It is removed anyway.
    }
    rmSync(path, { force: true })
  }
  const close = (): FileIdentity => {
    try {
      const identity = identifyFile(fstatSync(fd, { bigint: true }), content)
      release()
      return identity
    } catch (error) {
      discard()
      throw error
    }
  }
  try {
    for (let at = 0; at < content.length; ) at += fs.writeSync(fd, content, at)
    if (like !== null && !takeOver(fd, like, fs)) {
      discard()
      return 'other-owner'
    }
    return { path, fd, close, discard }
  } catch (error) {
    discard()
    throw error
  }
}

/** Gives it the owner, group and mode; false when it cannot have that owner. */
function takeOver(fd: number, { uid, gid, mode }: { uid: number; gid: number; mode: number }, fs: FileSystem): boolean {
  const stats = fstatSync(fd)
  let current = stats.mode & 0o7777
  if (stats.uid !== uid || stats.gid !== gid) {
    try {
      fs.fchownSync(fd, stats.uid === uid ? -1 : uid, gid)
    } catch {
      return false
    }
    // A new owner takes the set-id bits away.
    current = fstatSync(fd).mode & 0o7777
  }
  if (current !== mode) fs.fchmodSync(fd, mode)
  return true
}

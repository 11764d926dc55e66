/** Turns content into a flushed file of a name of its own, beside the file whose place it shall take. */
import { constants, fstatSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FileIdentity, identifyFile } from './file-identity.ts'
import type { FileSystem } from './file-system.ts'
import { createOwnerTag } from './owner-tag.ts'

export interface Temporary {
  readonly path: string
  readonly identity: FileIdentity
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
  let kept = false
  try {
    try {
      for (let at = 0; at < content.length; ) at += fs.writeSync(fd, content, at)
      if (like !== null) {
        // In this order: a new owner takes the set-id bits away.
        if (!giveOwner(fd, like, fs)) return 'other-owner'
        if ((fstatSync(fd).mode & 0o7777) !== like.mode) fs.fchmodSync(fd, like.mode)
      }
      fs.fsyncSync(fd)
      const identity = identifyFile(fstatSync(fd, { bigint: true }), content)
      kept = true
      return { path, identity }
    } finally {
      // Some file systems (NFS) tell only now that there was no room.
      fs.closeSync(fd)
    }
  } catch (error) {
    kept = false
    throw error
  } finally {
    if (!kept) rmSync(path, { force: true })
  }
}

function giveOwner(fd: number, { uid, gid }: { uid: number; gid: number }, fs: FileSystem): boolean {
  const stats = fstatSync(fd)
  if (stats.uid === uid && stats.gid === gid) return true
  try {
    fs.fchownSync(fd, stats.uid === uid ? -1 : uid, gid)
    return true
  } catch {
    return false
  }
}

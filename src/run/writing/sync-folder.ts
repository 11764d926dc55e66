/** Asks the system to keep a renaming through a loss of power. */
import { constants } from 'node:fs'
import type { FileSystem } from './file-system.ts'

/**
 * Faults are no news: the file is whole under its name already, Windows cannot open a folder, and some network file
 * systems cannot flush one. The worst that a loss of power can bring back then is the old file, whole too.
 */
export function syncFolder(folder: string, fs: FileSystem): void {
  try {
    const fd = fs.openSync(folder, constants.O_RDONLY)
    try {
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
  } catch {
    // See above.
  }
}

/** The same in another thread, so that several folders wait for the disk at once. */
export async function flushFolder(folder: string, fs: FileSystem): Promise<void> {
  try {
    const fd = fs.openSync(folder, constants.O_RDONLY)
    try {
      await new Promise<void>((done) => fs.fsync(fd, () => done()))
    } finally {
      fs.closeSync(fd)
    }
  } catch {
    // See above.
  }
}

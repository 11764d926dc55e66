/** Turns text into a file of that text, whole or not at all; for what is no post, such as reports. */
import * as fs from 'node:fs'
import { dirname, resolve } from 'node:path'
import { syncFolder } from './writing/sync-folder.ts'
import { writeTemporary } from './writing/write-temporary.ts'

/**
 * Missing folders are made; a file that is there is replaced and its mode kept. What the user named that is no plain
 * file (`/dev/stdout`, a FIFO, a link) is written into, never replaced. Returns why it could not be written, or null.
 */
export function writeNewFile(path: string, text: string, cwd: string): string | null {
  const target = resolve(cwd, path)
  const folder = dirname(target)
  try {
    fs.mkdirSync(folder, { recursive: true })
    const stats = fs.lstatSync(target, { throwIfNoEntry: false })
    if (stats !== undefined && !stats.isFile()) {
      writeInto(target, Buffer.from(text))
      return null
    }
    // Renaming would not ask.
    if (stats !== undefined) fs.accessSync(target, fs.constants.W_OK)
    const temporary = writeTemporary(folder, Buffer.from(text), stats ?? null, fs)
    if (temporary === 'other-owner') return 'it belongs to another user or group, and writing would change that'
    try {
      fs.fsyncSync(temporary.fd)
      temporary.close()
      fs.renameSync(temporary.path, target)
    } catch (error) {
      temporary.discard()
      throw error
    }
    syncFolder(folder, fs)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function writeInto(target: string, bytes: Uint8Array): void {
  const { O_WRONLY, O_TRUNC, O_CREAT, O_NONBLOCK = 0 } = fs.constants
  // With O_NONBLOCK a FIFO without a reader is an error, instead of a wait for one.
  if (fs.statSync(target, { throwIfNoEntry: false })?.isFIFO()) fs.closeSync(fs.openSync(target, O_WRONLY | O_NONBLOCK))
  const fd = fs.openSync(target, O_WRONLY | O_TRUNC | O_CREAT, 0o666)
  try {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(fd, bytes, at)
  } finally {
    fs.closeSync(fd)
  }
}

/** Turns a path into all bytes of the regular file there, with what is needed to see later whether it changed. */

import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { FILE_LIMIT } from '../file-limit.ts'
import type { FileProblem, SizeProblem } from '../head-reading.ts'
import { lookAt } from '../look-at.ts'
import { reasonOfError } from '../path-problem.ts'
import { readAllBytes } from '../read-all-bytes.ts'
import { SAFE_FLAGS } from '../read-regular-file.ts'
import { type FileIdentity, identifyFile } from './file-identity.ts'

export interface WholeFile {
  readonly kind: 'file'
  readonly bytes: Buffer
  readonly identity: FileIdentity
}

/** Links are not followed: for a post that was reached through one, pass its real path. Never throws, never waits. */
export function readWholeFile(path: string): WholeFile | FileProblem | SizeProblem {
  let fd: number
  try {
    // Where the system cannot refuse a link while it opens, ask before.
    if (constants.O_NOFOLLOW === undefined && lookAt(path)?.isSymbolicLink()) {
      return { kind: 'problem', reason: 'link', detail: 'a symbolic link' }
    }
    fd = openSync(path, SAFE_FLAGS)
  } catch (error) {
    return { kind: 'problem', ...reasonOfError(error) }
  }
  try {
    const stats = fstatSync(fd, { bigint: true })
    if (!stats.isFile()) {
      const detail = stats.isDirectory() ? 'a folder' : 'a FIFO, socket or device'
      return { kind: 'problem', reason: 'not-a-file', detail }
    }
    const tooLarge = (size: number): SizeProblem => ({ kind: 'problem', reason: 'too-large', size, limit: FILE_LIMIT })
    if (stats.size > FILE_LIMIT) return tooLarge(Number(stats.size))
    const bytes = readAllBytes(fd)
    // It may have grown since, or be one of those in /proc that claim to be empty.
    if (bytes.length > FILE_LIMIT) return tooLarge(bytes.length)
    return { kind: 'file', bytes, identity: identifyFile(stats, bytes) }
  } catch (error) {
    return { kind: 'problem', ...reasonOfError(error) }
  } finally {
    closeSync(fd)
  }
}

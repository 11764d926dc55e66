/** Turns what a file was when it was read into something that a later look can be held against. */
import type { BigIntStats } from 'node:fs'

export interface FileIdentity {
  readonly dev: bigint
  readonly ino: bigint
  /** In bytes. */
  readonly size: number
  /** Permission bits, 0 to 0o7777. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** SHA-256 of the whole content, in hex. */
  readonly sha256: string
}

export function identifyFile(stats: BigIntStats, bytes: Uint8Array): FileIdentity {
  return {
    dev: stats.dev,
    ino: stats.ino,
    size: bytes.length,
    mode: Number(stats.mode) & 0o7777,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    // Loaded late: it takes 7 ms, and only fixing needs it.
    sha256: process.getBuiltinModule('node:crypto').hash('sha256', bytes),
  }
}

/** Whether this is still the same file with the same content and the same rights. */
export function isSameFile(a: FileIdentity, b: FileIdentity): boolean {
  return (
    a.dev === b.dev &&
    a.ino === b.ino &&
    a.mode === b.mode &&
    a.uid === b.uid &&
    a.gid === b.gid &&
    a.sha256 === b.sha256
  )
}

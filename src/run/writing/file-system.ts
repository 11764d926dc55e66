/** Names the calls of the file system that writing is made of, so that a test can let one of them fail. */
import type * as fs from 'node:fs'

export type FileSystem = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fchownSync' | 'fchmodSync' | 'fsyncSync' | 'closeSync' | 'renameSync'
> & {
  /** Flushes in another thread, so that several files wait for the disk at once. */
  fsync(fd: number, callback: (error: NodeJS.ErrnoException | null) => void): void
}

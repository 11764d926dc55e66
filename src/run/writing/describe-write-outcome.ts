/** Turns what came of writing into words that follow the name of the file. */
import type { WriteOutcome } from './write-outcome.ts'

export function describeWriteOutcome(outcome: WriteOutcome): string {
  switch (outcome.kind) {
    case 'written':
      return 'written'
    case 'changed':
      return 'changed on disk since it was read; left alone, run again'
    case 'vanished':
      return 'is gone since it was read'
    case 'read-only':
      return outcome.what === 'file' ? 'is read-only; left alone' : 'lies in a read-only folder; left alone'
    case 'hard-linked':
      return `is hard-linked (${outcome.names} names share it), and writing would part them; left alone`
    case 'symbolic-link':
      return 'is a symbolic link; left alone'
    case 'not-a-file':
      return 'is not a regular file; left alone'
    case 'other-owner':
      return 'belongs to another user or group, and writing would change that; left alone'
    case 'locked':
      return 'could not be written: another run holds the lock of its folder (.postlint-lock); run again when it is done'
    case 'failed':
      return `could not be written (${wordsOf(outcome.code)}); it is as it was`
  }
}

function wordsOf(code: string): string {
  if (code === 'ENOSPC') return 'ENOSPC: the disk is full'
  if (code === 'EDQUOT') return 'EDQUOT: the disk quota is used up'
  if (code === 'EROFS') return 'EROFS: the file system is read-only'
  return code
}

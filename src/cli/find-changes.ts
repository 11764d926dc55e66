import { translate } from '../locales/translate.ts'
import { type ChangeScope, changedFiles } from '../run/git/changed-files.ts'
import { GitError } from '../run/git/run-git.ts'
import { openStagedBlobs, type StagedBlobs } from '../run/git/staged-blobs.ts'
import { type Opened, openBytes } from '../run/open-post.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'

/** Which posts a run reports on: those that git says have changed; the others are only looked at to be compared. */
export interface Changes {
  readonly has: (path: string) => boolean
  /** The contents of the index, where those are meant and not the files. */
  readonly staged: StagedBlobs | null
  /** Opens a post as the index has it, where that is meant; the others as they lie there. */
  open(path: string, otherwise: (path: string) => Opened): Opened
}

/** Asks git what has changed. Throws UsageError. */
export function findChanges(changes: ChangeScope, { cwd }: Environment): Changes {
  try {
    const files = changedFiles(changes, cwd)
    const staged = changes.kind === 'staged' ? openStagedBlobs(files, cwd) : null
    return {
      has: (path) => files.has(path),
      staged,
      open: (path, otherwise) => {
        const bytes = files.has(path) ? (staged?.bytesOf(path) ?? null) : null
        return bytes === null ? otherwise(path) : openBytes(path, bytes)
      },
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new UsageError(translate`${nameOf(changes)}: ${error.message}`, error.hint)
  }
}

function nameOf(scope: ChangeScope): string {
  return scope.kind === 'since' ? `--since ${scope.ref}` : `--${scope.kind}`
}

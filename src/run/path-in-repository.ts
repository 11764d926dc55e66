import { realpathSync } from 'node:fs'
import { posix } from 'node:path'
import { findGitRoot } from './ignore/find-git-root.ts'
import { relativeTo } from './relative-to.ts'

/**
 * Makes paths that are relative to a folder relative to the root of the git work tree that it lies in; outside of one,
 * and outside of its root, they stay as they are.
 */
export function pathInRepository(cwd: string): (path: string) => string {
  let prefix: string | undefined
  return (path) => {
    prefix ??= prefixOf(cwd)
    const joined = posix.join(prefix, path)
    return joined.startsWith('../') ? path : joined
  }
}

function prefixOf(cwd: string): string {
  const folder = realpathSync.native(cwd)
  const root = findGitRoot(folder)?.folder ?? folder
  return relativeTo(root, folder)
}

/** Turns what a call names into the folders and files whose changes can matter to its run. */
import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { findConfig } from '../../run/config/find-config.ts'
import { scanGlob } from '../../run/globs.ts'
import { findGitRoot } from '../../run/ignore/find-git-root.ts'
import { isInside } from '../../run/is-inside.ts'
import { lookAt } from '../../run/look-at.ts'
import type { WatchedRoot } from '../../run/watching/watched-folder.ts'
import type { CheckFlags } from '../commands/check.ts'

/** Each of them once. `cwd` is absolute, without links. */
export function watchedRoots(paths: readonly string[], flags: CheckFlags, cwd: string): WatchedRoot[] {
  const git = findGitRoot(cwd)
  const config = configOf(flags, cwd)
  const folder = config === null ? cwd : dirname(config)
  // A configuration far up, as in the home folder, makes no site of all that lies below it.
  const isFarUp = folder !== cwd && isInside(cwd, folder) && (git === null || !isInside(folder, git.folder))
  const wanted = [
    ...(isFarUp || config === null ? [] : [folder]),
    cwd,
    ...(config === null ? [] : [config]),
    ...(typeof flags.baseline === 'string' ? [resolve(cwd, flags.baseline)] : []),
    ...paths.filter((path) => !path.startsWith('!')).map((path) => startOf(path, cwd)),
  ]
  const roots: WatchedRoot[] = []
  for (const path of wanted.map(realPath)) {
    if (roots.some((root) => root.names === null && isInside(path, root.folder))) continue
    const isFolder = path === cwd || lookAt(path)?.isDirectory() === true
    roots.push(isFolder ? { folder: path, names: null } : { folder: dirname(path), names: [basename(path)] })
  }
  const asksGit = flags.staged === true || flags.changed === true || flags.since !== undefined
  return asksGit && git !== null ? [...roots, { folder: dirname(git.indexFile), names: ['index', 'HEAD'] }] : roots
}

/** Null where there is none, or where two of them make a fault that the run reports. */
function configOf({ config = true, preset }: CheckFlags, cwd: string): string | null {
  if (config === false || preset !== undefined) return null
  if (typeof config === 'string') return resolve(cwd, config)
  try {
    return findConfig(cwd)
  } catch {
    return null
  }
}

/** A file or folder itself, of a glob the folder before its first wildcard. */
function startOf(path: string, cwd: string): string {
  const whole = resolve(cwd, path)
  return lookAt(whole) === undefined ? resolve(cwd, scanGlob(path).base) : whole
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

import { join, relative, sep } from 'node:path'
import { isInside } from './is-inside.ts'
import { lookAt } from './look-at.ts'
import { relativeTo } from './relative-to.ts'

/**
 * The first symbolic link on the way from a folder to a path below it, relative to the folder; null where there is none.
 * Both are absolute. Links above the folder are the user's own, and so is whatever lies elsewhere.
 */
export function findLink(path: string, folder: string): string | null {
  if (path === folder || !isInside(path, folder)) return null
  let at = folder
  for (const name of relative(folder, path).split(sep)) {
    at = join(at, name)
    if (lookAt(at)?.isSymbolicLink()) return relativeTo(folder, at)
  }
  return null
}

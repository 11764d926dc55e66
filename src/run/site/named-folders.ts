import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { lookAt } from '../look-at.ts'
import { baseOf } from './plan-site.ts'

/** The folders that paths name, or that hold the files and globs that they name: absolute, and none for what is not there. */
export function namedFolders(paths: readonly string[], cwd: string): string[] {
  const root = realpathSync.native(cwd)
  const folders = paths.flatMap((path) => {
    if (path === '-' || path.startsWith('!')) return []
    const named = resolve(root, path)
    const isThere = lookAt(named) !== undefined
    const place = isThere ? named : resolve(root, baseOf(path.replaceAll('\\', '/')))
    const stats = lookAt(place)
    if (stats === undefined) return []
    return stats.isDirectory() ? [place] : [dirname(place)]
  })
  return [...new Set(folders)]
}

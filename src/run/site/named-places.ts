import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { lookAt } from '../look-at.ts'
import { baseOf } from './plan-site.ts'

/** The files and folders that paths name, and the folders that globs search: absolute, and none for what is not there. */
export function namedPlaces(paths: readonly string[], cwd: string): string[] {
  const root = realpathSync.native(cwd)
  const places = paths.flatMap((path) => {
    if (path === '-' || path.startsWith('!')) return []
    const named = resolve(root, path)
    if (lookAt(named) !== undefined) return [named]
    const searched = resolve(root, baseOf(path.replaceAll('\\', '/')))
    return lookAt(searched) === undefined ? [] : [searched]
  })
  return [...new Set(places)]
}

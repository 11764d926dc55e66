/** Turns ignore files into the question whether a folder below a start can be left unwatched: no walk would enter it either. */
import { join, relative, sep } from 'node:path'
import { enterFolder } from '../ignore/enter-folder.ts'
import { type IgnoreLevels, ignoredBy } from '../ignore/ignore-level.ts'
import { openLevels } from '../ignore/open-levels.ts'
import { lookAt } from '../look-at.ts'

/** `start` is absolute, and so are the folders below it that are asked for, each after the one that it lies in. */
export function ignoresFolder(start: string): (folder: string) => boolean {
  const { levels, segments, tracked } = openLevels(start, start, () => undefined)
  const known = new Map<string, IgnoreLevels>()
  const levelsOf = (names: readonly string[]): IgnoreLevels => {
    const folder = join(start, ...names)
    const found = known.get(folder)
    if (found !== undefined) return found
    const outer = names.length === 0 ? levels : levelsOf(names.slice(0, -1))
    const has = (name: string): boolean => lookAt(join(folder, name)) !== undefined
    const own = enterFolder(outer, folder, segments.length + names.length, has, () => undefined)
    known.set(folder, own)
    return own
  }
  return (folder) => {
    const names = relative(start, folder).split(sep)
    if (names[0] === '..') return false
    const path = [...segments, ...names]
    const by = ignoredBy(levelsOf(names.slice(0, -1)), path, true)
    return by === 'own' || (by === 'git' && tracked?.hasBelow(path.join('/')) !== true)
  }
}

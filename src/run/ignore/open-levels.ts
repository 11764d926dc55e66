/** Turns the folder where a walk starts into the ignore rules that hold there, from the top of the work tree down. */
import { join, relative, sep } from 'node:path'
import { isInside } from '../is-inside.ts'
import { lookAt } from '../look-at.ts'
import { addLevel, enterFolder, type OnUnreadable } from './enter-folder.ts'
import { findGitRoot } from './find-git-root.ts'
import { type IgnoreLevels, ignoredBy } from './ignore-level.ts'
import { TrackedFiles } from './tracked-files.ts'

export interface OpenLevels {
  readonly levels: IgnoreLevels
  /** The names that lead from the topmost folder to the start. */
  readonly segments: readonly string[]
  /** Whether the start, or a folder between it and the working directory, is ignored itself. */
  readonly ignored: boolean
  /** What git tracks, by path from the topmost folder; null outside of a work tree. */
  readonly tracked: TrackedFiles | null
}

/** Outside of a git work tree the topmost folder is the working directory, else the start. Both paths are absolute. */
export function openLevels(start: string, cwd: string, onUnreadable: OnUnreadable): OpenLevels {
  const root = findGitRoot(start)
  const top = root?.folder ?? (isInside(start, cwd) ? cwd : start)
  const segments = relative(top, start).split(sep).filter(Boolean)
  let levels: IgnoreLevels = {
    own: null,
    git: root === null ? null : addLevel(null, root.excludeFile, 0, onUnreadable),
  }
  let ignored = false
  let folder = top
  for (const [index, segment] of segments.entries()) {
    const here = folder
    levels = enterFolder(levels, here, index, (name) => lookAt(join(here, name)) !== undefined, onUnreadable)
    folder = join(folder, segment)
    const below = folder !== cwd && isInside(folder, cwd)
    if (below && ignoredBy(levels, segments.slice(0, index + 1), true) !== null) ignored = true
  }
  const tracked = root === null ? null : new TrackedFiles(root.indexFile)
  return { levels, segments, ignored, tracked }
}

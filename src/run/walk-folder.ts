/** Turns a folder into the paths of the posts in it, at any depth, and into what kept others from being found. */
import type { Dirent } from 'node:fs'
import { statSync } from 'node:fs'
import { enterFolder, GIT_IGNORE, OWN_IGNORE } from './ignore/enter-folder.ts'
import { type IgnoreLevels, isIgnored } from './ignore/ignore-level.ts'
import type { OpenLevels } from './ignore/open-levels.ts'
import { hasExtension, isRepositoryPaper } from './is-post-name.ts'
import { type FolderListing, listFolder } from './list-folder.ts'
import { type PathProblem, reasonOfError } from './path-problem.ts'

export interface SkippedPath {
  readonly path: string
  readonly reason: 'symbolic link' | 'repository paper'
}

export interface WalkTask {
  /** The folder as it is opened, and as its paths are reported: '' or ending in '/'. */
  readonly folder: string
  readonly prefix: string
  readonly open: OpenLevels
  /** Whether a file is a post, by its reported path and its name. */
  readonly wants: (path: string, name: string) => boolean
  readonly extensions: ReadonlySet<string>
  /** Told now and then how many posts have been found. */
  readonly onFound?: ((posts: number) => void) | undefined
}

export interface WalkResult {
  readonly found: string[]
  readonly problems: PathProblem[]
  readonly skipped: SkippedPath[]
  /** Files and folders that ignore rules left out. */
  ignored: number
}

interface Visit {
  readonly folder: string
  readonly prefix: string
  readonly segments: readonly string[]
  readonly levels: IgnoreLevels
}

/** Never follows a link, never opens a post; a folder that cannot be read is a problem, and the walk goes on. */
export function walkFolder(task: WalkTask, result: WalkResult): void {
  const stack: Visit[] = [{ folder: task.folder, prefix: task.prefix, ...task.open }]
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    visitFolder(visit, task, result, stack)
    task.onFound?.(result.found.length)
  }
}

function visitFolder(visit: Visit, task: WalkTask, result: WalkResult, stack: Visit[]): void {
  const listing = list(visit, result)
  if (listing === null) return
  for (const entry of listing.unnameable) {
    if (entry.isDirectory() ? entry.name.startsWith('.') : !hasExtension(entry.name, task.extensions)) continue
    const detail = 'its name is not UTF-8'
    result.problems.push({ path: visit.prefix + entry.name, reason: 'name-not-utf-8', detail })
  }
  const levels = enter(visit, listing, result)
  const rulesHold = levels.own !== null || levels.git !== null
  for (const entry of listing.entries) {
    const { name } = entry
    const isFolder = entry.isDirectory()
    if (isFolder && (name.startsWith('.') || name === 'node_modules')) continue
    const path = visit.prefix + name
    if (!isFolder && !task.wants(path, name) && !(entry.isSymbolicLink() && !name.startsWith('.'))) continue
    const segments = rulesHold || isFolder ? [...visit.segments, name] : visit.segments
    if (rulesHold && isIgnored(levels, segments, isFolder)) result.ignored++
    else if (isFolder) stack.push({ folder: `${visit.folder}/${name}`, prefix: `${path}/`, segments, levels })
    else judgeEntry(entry, visit, path, task, result)
  }
}

function judgeEntry(entry: Dirent, visit: Visit, path: string, task: WalkTask, result: WalkResult): void {
  const { name } = entry
  if (entry.isSymbolicLink()) {
    if (task.wants(path, name) || isLinkToFolder(`${visit.folder}/${name}`))
      result.skipped.push({ path, reason: 'symbolic link' })
  } else if (isRepositoryPaper(name)) {
    result.skipped.push({ path, reason: 'repository paper' })
  } else if (entry.isFile()) {
    result.found.push(path)
  } else {
    result.problems.push({ path, reason: 'not-a-file', detail: 'a FIFO, socket or device' })
  }
}

function list(visit: Visit, result: WalkResult): FolderListing | null {
  try {
    return listFolder(visit.folder)
  } catch (error) {
    const path = visit.prefix === '' ? '.' : visit.prefix.slice(0, -1)
    result.problems.push({ path, ...reasonOfError(error) })
    return null
  }
}

function enter(visit: Visit, listing: FolderListing, result: WalkResult): IgnoreLevels {
  let present = false
  for (const { name } of listing.entries) if (name === GIT_IGNORE || name === OWN_IGNORE) present = true
  if (!present) return visit.levels
  return enterFolder(
    visit.levels,
    visit.folder,
    visit.segments.length,
    (name) => listing.entries.some((entry) => entry.name === name),
    (file, detail) => {
      const path = visit.prefix + (file.endsWith(OWN_IGNORE) ? OWN_IGNORE : GIT_IGNORE)
      result.problems.push({ path, reason: 'unreadable', detail })
    },
  )
}

function isLinkToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

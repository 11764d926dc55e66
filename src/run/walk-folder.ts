/** Turns a folder into the paths of the posts in it, at any depth, and into what kept others from being found. */
import type { Dirent } from 'node:fs'
import { statSync } from 'node:fs'
import { enterFolder, GIT_IGNORE, OWN_IGNORE } from './ignore/enter-folder.ts'
import { type IgnoreLevels, ignoredBy } from './ignore/ignore-level.ts'
import type { OpenLevels } from './ignore/open-levels.ts'
import { isPostName, isRepositoryPaper } from './is-post-name.ts'
import { type FolderListing, listFolder } from './list-folder.ts'
import { type PathProblem, reasonOfError } from './path-problem.ts'

export interface SkippedPath {
  readonly path: string
  readonly reason: 'symbolic link' | 'repository paper' | 'template' | 'excluded'
}

export interface WalkTask {
  /** The folder as it is opened, and as its paths are reported: '' or ending in '/'. */
  readonly folder: string
  readonly prefix: string
  readonly open: OpenLevels
  /** Whether it lies in what ignore files leave out, so that only what git tracks in it counts. */
  readonly isIgnored: boolean
  /** Whether a file is a post, by its reported path and its name. */
  readonly wants: (path: string, name: string) => boolean
  /** Why a file that is wanted is left out all the same, by its reported path. */
  readonly leaves?: ((path: string) => SkippedPath['reason'] | null) | undefined
  /** Names in it that a glob has written out: of papers, and of folders that begin with a dot. */
  readonly spelled?: ReadonlySet<string> | undefined
  /** Called with what ignore files leave out, folders with a `/` at their end. */
  readonly onIgnored?: ((path: string) => void) | undefined
  /** Called now and then with how many posts have been found. */
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
  /** Whether an ignore file leaves it out, so that only what git tracks in it counts. */
  readonly isIgnored: boolean
}

/** Never follows a link, never opens a post; a folder that cannot be read is a problem, and the walk goes on. */
export function walkFolder(task: WalkTask, result: WalkResult): void {
  const stack: Visit[] = [{ folder: task.folder, prefix: task.prefix, ...task.open, isIgnored: task.isIgnored }]
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    visitFolder(visit, task, result, stack)
    task.onFound?.(result.found.length)
  }
}

function visitFolder(visit: Visit, task: WalkTask, result: WalkResult, stack: Visit[]): void {
  const listing = list(visit, result)
  if (listing === null) return
  for (const entry of listing.unnameable) {
    if (entry.isDirectory() ? entry.name.startsWith('.') : !isPostName(entry.name)) continue
    const detail = 'its name is not UTF-8'
    result.problems.push({ path: visit.prefix + entry.name, reason: 'name-not-utf-8', detail })
  }
  const levels = enter(visit, listing, result)
  for (const entry of listing.entries) {
    if (entry.isFile()) visitFile(entry.name, visit, levels, task, result)
    else if (entry.isDirectory()) visitSubfolder(entry.name, visit, levels, task, result, stack)
    else visitOther(entry, visit, levels, task, result)
  }
}

function visitFile(name: string, visit: Visit, levels: IgnoreLevels, task: WalkTask, result: WalkResult): void {
  const path = visit.prefix + name
  if (!task.wants(path, name)) return
  if (leavesOut(levels, visit, name, task, false)) ignore(path, task, result)
  else {
    const reason = isPaper(visit, name, task) ? 'repository paper' : (task.leaves?.(path) ?? null)
    if (reason === null) result.found.push(flatten(path))
    else result.skipped.push({ path, reason })
  }
}

function visitSubfolder(
  name: string,
  visit: Visit,
  levels: IgnoreLevels,
  task: WalkTask,
  result: WalkResult,
  stack: Visit[],
): void {
  if ((name.startsWith('.') && task.spelled?.has(name) !== true) || name === 'node_modules') return
  if (leavesOut(levels, visit, name, task, true)) ignore(`${visit.prefix}${name}/`, task, result)
  else {
    const segments = [...visit.segments, name]
    const isIgnored = visit.isIgnored || ignoredBy(levels, segments, true) !== null
    stack.push({ folder: `${visit.folder}/${name}`, prefix: `${visit.prefix}${name}/`, segments, levels, isIgnored })
  }
}

/** A link, or what is no file at all. */
function visitOther(entry: Dirent, visit: Visit, levels: IgnoreLevels, task: WalkTask, result: WalkResult): void {
  const { name } = entry
  const path = visit.prefix + name
  const isLink = entry.isSymbolicLink()
  const isWanted = task.wants(path, name)
  if (!isWanted && (!isLink || name.startsWith('.'))) return
  if (leavesOut(levels, visit, name, task, false)) ignore(path, task, result)
  else if (isLink) {
    if (isWanted || isLinkToFolder(`${visit.folder}/${name}`)) result.skipped.push({ path, reason: 'symbolic link' })
  } else if (isPaper(visit, name, task)) result.skipped.push({ path, reason: 'repository paper' })
  else result.problems.push({ path, reason: 'not-a-file', detail: 'a FIFO, socket or device' })
}

/** A text that was put together keeps its parts until it is read: of a million paths that takes 140 MB more. */
function flatten(path: string): string {
  return path.charCodeAt(0) > 0 ? path : ''
}

/** In the root of a repository alone: below it README and the like are pages. */
function isPaper({ segments }: Visit, name: string, { spelled }: WalkTask): boolean {
  return segments.length === 0 && isRepositoryPaper(name) && spelled?.has(name) !== true
}

function ignore(path: string, task: WalkTask, result: WalkResult): void {
  result.ignored++
  task.onIgnored?.(path)
}

/** What git tracks is no one's litter, whatever `.gitignore` says. */
function leavesOut(levels: IgnoreLevels, visit: Visit, name: string, { open }: WalkTask, isFolder: boolean): boolean {
  if (levels.own === null && levels.git === null && !visit.isIgnored) return false
  const segments = [...visit.segments, name]
  const by = visit.isIgnored ? 'git' : ignoredBy(levels, segments, isFolder)
  if (by !== 'git') return by !== null
  const path = segments.join('/')
  return open.tracked === null || !(isFolder ? open.tracked.hasBelow(path) : open.tracked.has(path))
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
  if (!listing.hidden) return visit.levels
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

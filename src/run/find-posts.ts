/** Turns the paths of a command line into the posts that they mean, and into a problem for each that means none. */
import { realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { classifyPath } from './classify-path.ts'
import { matchGlob, scanGlob } from './globs.ts'
import { openLevels } from './ignore/open-levels.ts'
import { hasExtension, POST_EXTENSIONS } from './is-post-name.ts'
import { lookAt } from './look-at.ts'
import type { PathProblem } from './path-problem.ts'
import { suggestPath } from './suggest-path.ts'
import { type SkippedPath, type WalkResult, type WalkTask, walkFolder } from './walk-folder.ts'

export interface FindOptions {
  /** Absolute. */
  readonly cwd: string
  /** What folders are searched for, each with its dot and in lower case; POST_EXTENSIONS if not given. */
  readonly extensions?: readonly string[]
  /** The tree is a stranger's: no symbolic link is followed, not even one that is named. */
  readonly untrusted?: boolean
  /** Told now and then how many posts a walk has found. */
  readonly onFound?: ((posts: number) => void) | undefined
}

export interface FoundPost {
  /** As reported: relative to the working directory, with `/` on every system. */
  readonly path: string
  /** Where the file really lies, absolute; only for a post that was reached through a link. */
  readonly realPath?: string
}

export interface FoundPosts {
  /** Sorted by their code units, each file once. */
  readonly paths: readonly string[]
  /** Those that no walk has found, by path: whether they are regular files is not known. */
  readonly named: ReadonlyMap<string, FoundPost>
  readonly problems: readonly PathProblem[]
  readonly skipped: readonly SkippedPath[]
}

interface Search {
  readonly cwd: string
  readonly untrusted: boolean
  readonly extensions: ReadonlySet<string>
  readonly onFound: FindOptions['onFound']
  /** Post by the place where it really lies. */
  readonly posts: Map<string, FoundPost>
  /** What was found in folders, each with the folder and the prefix of its paths. */
  readonly walks: { readonly folder: string; readonly prefix: string; readonly found: string[] }[]
  readonly problems: PathProblem[]
  readonly skipped: SkippedPath[]
}

/** Without paths: `_posts` where it exists, else the working directory. Throws only when `cwd` itself cannot be read. */
export function findPosts(paths: readonly string[], options: FindOptions): FoundPosts {
  const search: Search = {
    cwd: realpathSync.native(options.cwd),
    untrusted: options.untrusted ?? false,
    extensions: new Set(options.extensions ?? POST_EXTENSIONS),
    onFound: options.onFound,
    posts: new Map(),
    walks: [],
    problems: [],
    skipped: [],
  }
  for (const given of paths.length > 0 ? paths : [defaultPath(search.cwd)]) searchPath(given, search)
  const named = new Map([...search.posts.values()].map((post) => [post.path, post]))
  const all = allPaths(search)
  // What one path leaves out, another may name outright.
  const checked = search.skipped.length === 0 ? new Set<string>() : new Set(all)
  return {
    paths: all,
    named,
    problems: uniqueByPath(search.problems),
    skipped: uniqueByPath(search.skipped.filter(({ path }) => !checked.has(path))),
  }
}

function allPaths({ posts, walks }: Search): readonly string[] {
  const [only] = walks
  // One walk finds each file once; only what several ways lead to has to be reported apart by where it lies.
  if (only !== undefined && walks.length === 1 && posts.size === 0) return only.found.sort()
  const all = new Map<string, string>()
  for (const { folder, prefix, found } of walks) {
    for (const path of found) all.set(join(folder, path.slice(prefix.length)), path)
  }
  for (const [real, { path, realPath }] of posts) if (realPath === undefined || !all.has(real)) all.set(real, path)
  return [...all.values()].sort()
}

function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}

function uniqueByPath<T extends { readonly path: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.path, one])).values()].sort(byPath)
}

function defaultPath(cwd: string): string {
  return lookAt(join(cwd, '_posts')) === undefined ? '.' : '_posts'
}

function searchPath(given: string, search: Search): void {
  // An unset variable in a script must not mean the whole working directory.
  if (given === '') {
    addMissing(given, search)
    return
  }
  const path = resolve(search.cwd, given)
  const named = classifyPath(path, search.cwd, search.untrusted)
  if (named.kind === 'problem') search.problems.push({ path: relativePath(search.cwd, path), ...named.problem })
  else if (named.kind === 'file') addNamed(relativePath(search.cwd, path), named.realPath, named.link, search)
  else if (named.kind === 'missing') searchGlob(given, search)
  else walk(given, path, search, null)
}

function searchGlob(given: string, search: Search): void {
  const { isGlob, base, glob } = scanGlob(sep === '\\' ? given.replaceAll('\\', '/') : given)
  if (!isGlob) {
    addMissing(given, search)
    return
  }
  const path = resolve(search.cwd, base)
  const named = classifyPath(path, search.cwd, search.untrusted)
  if (named.kind === 'problem') search.problems.push({ path: relativePath(search.cwd, path), ...named.problem })
  else if (named.kind === 'folder') walk(given, path, search, matchGlob(glob))
  else addMissing(given, search)
}

/** A post that was reached under its own name counts before one that was reached through a link. */
function addNamed(path: string, realPath: string, link: boolean, search: Search): void {
  const known = search.posts.get(realPath)
  if (!link) search.posts.set(realPath, { path })
  else if (known === undefined || (known.realPath !== undefined && path < known.path))
    search.posts.set(realPath, { path, realPath })
}

/** Searches a folder: for posts, or for what matches the rest of a glob whose base it is. */
function walk(given: string, path: string, search: Search, glob: ((path: string) => boolean) | null): void {
  const shown = relativePath(search.cwd, path)
  const prefix = shown === '.' ? '' : `${shown.replace(/\/$/, '')}/`
  const folder = realpathSync.native(path)
  const result: WalkResult = { found: [], problems: [], skipped: [], ignored: 0 }
  const open = openLevels(folder, search.cwd, (file, detail) =>
    result.problems.push({ path: relativePath(search.cwd, file), reason: 'unreadable', detail }),
  )
  // A folder that is named outright is searched although it is ignored; what a glob finds may be left out.
  if (glob !== null && open.ignored) result.ignored++
  else {
    const wants: WalkTask['wants'] =
      glob === null ? (_file, name) => hasExtension(name, search.extensions) : (file) => glob(file.slice(prefix.length))
    const { extensions, onFound } = search
    walkFolder({ folder, prefix, open, wants, extensions, onFound }, result)
  }
  search.walks.push({ folder, prefix, found: result.found })
  for (const problem of result.problems) search.problems.push(problem)
  for (const skipped of result.skipped) search.skipped.push(skipped)
  if (result.found.length + result.problems.length === 0) search.problems.push(describeEmpty(given, result))
}

function addMissing(given: string, search: Search): void {
  const near = given === '' ? undefined : suggestPath(resolve(search.cwd, given))
  const problem = { path: given, reason: 'missing', detail: 'no such file or folder' } as const
  search.problems.push(near === undefined ? problem : { ...problem, near: relativePath(search.cwd, near) })
}

function describeEmpty(given: string, { ignored, skipped }: WalkResult): PathProblem {
  const papers = skipped.filter(({ reason }) => reason === 'repository paper').length
  const left = [`${ignored} ignored`, `${papers} repository papers`, `${skipped.length - papers} symbolic links`]
  const named = left.filter((one) => !one.startsWith('0 '))
  const detail = named.length === 0 ? 'no posts there' : `no posts there (left out: ${named.join(', ')})`
  return { path: given, reason: 'no-posts', detail }
}

/** Relative to the working directory, `.` for itself, with `/` on every system. */
function relativePath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return shown === '' ? '.' : sep === '\\' ? shown.replaceAll('\\', '/') : shown
}

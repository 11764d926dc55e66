/** Turns the paths of a command line into the posts that they mean, and into a problem for each that means none. */
import { realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { countNoun } from '../locales/translate.ts'
import { compareText } from '../values/compare-text.ts'
import { classifyPath } from './classify-path.ts'
import { type GlobWalk, matchExcluded, spelledNames, withoutInner } from './glob-walks.ts'
import { matchGlob, scanGlob } from './globs.ts'
import { openLevels } from './ignore/open-levels.ts'
import { isPostName } from './is-post-name.ts'
import { lookAt } from './look-at.ts'
import type { PathProblem } from './path-problem.ts'
import { suggestPath } from './suggest-path.ts'
import { type SkippedPath, type WalkResult, type WalkTask, walkFolder } from './walk-folder.ts'

export interface FindOptions {
  /** Absolute. */
  readonly cwd: string
  /** The tree is a stranger's: no symbolic link is followed, not even one that is named. */
  readonly untrusted?: boolean
  /** Models for new posts, by the path as reported: no walk finds them, unless it starts among them. */
  readonly isTemplate?: ((path: string) => boolean) | undefined
  /** Globs and paths of what is not to be found, however it is named; so is what a path says behind a `!`. */
  readonly exclude?: readonly string[] | undefined
  /** Called now and then with how many posts a walk has found. */
  readonly onFound?: ((posts: number) => void) | undefined
  /** Called with what ignore files leave out, folders with a `/` at their end. */
  readonly onIgnored?: ((path: string) => void) | undefined
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
  readonly isTemplate: FindOptions['isTemplate']
  readonly isExcluded: ((path: string) => boolean) | null
  readonly onFound: FindOptions['onFound']
  readonly onIgnored: FindOptions['onIgnored']
  /** Post by the place where it really lies. */
  readonly posts: Map<string, FoundPost>
  /** What was found in folders, each with the folder and the prefix of its paths. */
  readonly walks: { readonly folder: string; readonly prefix: string; readonly found: string[] }[]
  readonly problems: PathProblem[]
  readonly skipped: SkippedPath[]
}

/** Without paths: `_posts` where it exists, else the working directory. Throws only when `cwd` itself cannot be read. */
export function findPosts(paths: readonly string[], options: FindOptions): FoundPosts {
  const cwd = realpathSync.native(options.cwd)
  const isNegated = (path: string): boolean => path.startsWith('!') && lookAt(resolve(cwd, path)) === undefined
  const negated = paths.filter(isNegated)
  const wanted = negated.length === 0 ? paths : paths.filter((path) => !isNegated(path))
  const excluded = [...(options.exclude ?? []), ...negated.map((path) => path.slice(1))]
  const search: Search = {
    cwd,
    untrusted: options.untrusted ?? false,
    isTemplate: options.isTemplate,
    isExcluded: excluded.length === 0 ? null : matchExcluded(excluded),
    onFound: options.onFound,
    onIgnored: options.onIgnored,
    posts: new Map(),
    walks: [],
    problems: [],
    skipped: [],
  }
  const globs: GlobWalk[] = []
  for (const given of wanted.length > 0 ? wanted : [defaultPath(search.cwd)]) searchPath(given, search, globs)
  for (const walks of withoutInner(globs)) walk(walks, search)
  const named = new Map([...search.posts.values()].map((post) => [post.path, post]))
  const all = allPaths(search)
  const skipped = new Map(search.skipped.map((one) => [one.path, one]))
  // What one path leaves out, another may name outright.
  if (skipped.size > 0) for (const path of all) skipped.delete(path)
  return {
    paths: all,
    named,
    problems: uniqueByPath(search.problems),
    skipped: [...skipped.values()].sort((a, b) => compareText(a.path, b.path)),
  }
}

function allPaths({ posts, walks }: Search): readonly string[] {
  // Only what several ways lead to has to be reported once, by where it lies.
  if (posts.size === 0 && lieApart(walks.map(({ folder }) => folder))) return walks.flatMap(({ found }) => found).sort()
  const all = new Map<string, string>()
  for (const { folder, prefix, found } of walks) {
    for (const path of found) all.set(join(folder, path.slice(prefix.length)), path)
  }
  for (const [real, { path, realPath }] of posts) if (realPath === undefined || !all.has(real)) all.set(real, path)
  return [...all.values()].sort()
}

/** Whether none of the folders lies in another. */
function lieApart(folders: readonly string[]): boolean {
  const sorted = folders.map((folder) => join(folder, sep)).sort()
  return sorted.every((folder, at) => at === 0 || !folder.startsWith(sorted[at - 1] as string))
}

function uniqueByPath<T extends { readonly path: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.path, one])).values()].sort((a, b) => compareText(a.path, b.path))
}

function defaultPath(cwd: string): string {
  return lookAt(join(cwd, '_posts')) === undefined ? '.' : '_posts'
}

function searchPath(given: string, search: Search, globs: GlobWalk[]): void {
  // An unset variable in a script must not mean the whole working directory.
  if (given === '') {
    addMissing(given, search)
    return
  }
  const path = resolve(search.cwd, given)
  const named = classifyPath(path, search.cwd, search.untrusted)
  if (named.kind === 'problem') search.problems.push({ path: relativePath(search.cwd, path), ...named.problem })
  else if (named.kind === 'file') addNamed(relativePath(search.cwd, path), named.realPath, named.link, search)
  else if (named.kind === 'missing') searchGlob(given, search, globs)
  else walk([{ given, path, matches: null }], search)
}

function searchGlob(given: string, search: Search, globs: GlobWalk[]): void {
  const { isGlob, base, glob } = scanGlob(sep === '\\' ? given.replaceAll('\\', '/') : given)
  if (!isGlob) {
    addMissing(given, search)
    return
  }
  const path = resolve(search.cwd, base)
  const named = classifyPath(path, search.cwd, search.untrusted)
  if (named.kind === 'problem') search.problems.push({ path: relativePath(search.cwd, path), ...named.problem })
  else if (named.kind === 'folder') globs.push({ given, path, matches: matchGlob(glob) })
  else addMissing(given, search)
}

/** A post that was reached under its own name counts before one that was reached through a link. */
function addNamed(path: string, realPath: string, link: boolean, search: Search): void {
  if (search.isExcluded?.(path) === true) {
    search.skipped.push({ path, reason: 'excluded' })
    return
  }
  const known = search.posts.get(realPath)
  if (!link) search.posts.set(realPath, { path })
  else if (known === undefined || (known.realPath !== undefined && path < known.path))
    search.posts.set(realPath, { path, realPath })
}

/** Searches a folder for posts, or for what matches globs, the first of which begins there. */
function walk(walks: readonly GlobWalk[], search: Search): void {
  const [{ path }] = walks as [GlobWalk]
  const { cwd, onFound, onIgnored, isExcluded } = search
  const shown = relativePath(cwd, path)
  const prefix = shown === '.' ? '' : `${shown.replace(/\/$/, '')}/`
  const folder = realpathSync.native(path)
  const result: WalkResult = { found: [], problems: [], skipped: [], ignored: 0 }
  const open = openLevels(folder, cwd, (file, detail) =>
    result.problems.push({ path: relativePath(cwd, file), reason: 'unreadable', detail }),
  )
  const tests = walks.flatMap(({ path: base, matches }) =>
    matches === null ? [] : [{ base: base === path ? prefix : `${relativePath(cwd, base)}/`, matches, hits: 0 }],
  )
  // A folder that is named outright is searched although it is ignored; what a glob finds may be left out.
  const isIgnored = tests.length > 0 && open.ignored
  if (isIgnored && open.tracked === null) result.ignored++
  else {
    const wants: WalkTask['wants'] =
      tests.length === 0
        ? (_file, name) => isPostName(name)
        : (file) => {
            let isWanted = false
            for (const test of tests) {
              if (!file.startsWith(test.base) || !test.matches(file.slice(test.base.length))) continue
              test.hits++
              isWanted = true
            }
            return isWanted
          }
    // Who starts a walk among templates wants them.
    const isTemplate = search.isTemplate?.(`${prefix}a.md`) === true ? undefined : search.isTemplate
    const leaves: WalkTask['leaves'] = (file) =>
      isExcluded?.(file) === true ? 'excluded' : isTemplate?.(file) === true ? 'template' : null
    const spelled = spelledNames(walks.map(({ given }) => given))
    walkFolder({ folder, prefix, open, isIgnored, wants, leaves, spelled, onFound, onIgnored }, result)
  }
  search.walks.push({ folder, prefix, found: result.found })
  for (const problem of result.problems) search.problems.push(problem)
  for (const skipped of result.skipped) search.skipped.push(skipped)
  if (result.problems.length > 0) return
  for (const [at, { given }] of walks.entries()) {
    if (result.found.length === 0 || tests[at]?.hits === 0) search.problems.push(describeEmpty(given, result))
  }
}

function addMissing(given: string, search: Search): void {
  const near = given === '' ? undefined : suggestPath(resolve(search.cwd, given))
  const problem = { path: given, reason: 'missing', detail: 'no such file or folder' } as const
  search.problems.push(near === undefined ? problem : { ...problem, near: relativePath(search.cwd, near) })
}

function describeEmpty(given: string, { ignored, skipped }: WalkResult): PathProblem {
  const counts = new Map<string, number>(ignored === 0 ? [] : [['ignored', ignored]])
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const named = Array.from(counts, ([reason, count]) =>
    reason === 'ignored' ? `${count} ignored` : countNoun(count, reason),
  )
  const detail = named.length === 0 ? 'no posts there' : `no posts there (left out: ${named.join(', ')})`
  return { path: given, reason: 'no-posts', detail }
}

/** Relative to the working directory, `.` for itself, with `/` on every system. */
function relativePath(cwd: string, path: string): string {
  const shown = relative(cwd, path)
  return shown === '' ? '.' : sep === '\\' ? shown.replaceAll('\\', '/') : shown
}

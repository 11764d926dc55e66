import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SiteFiles } from '../generators/site/site-files.ts'
import { matchGlob, scanGlob } from './globs.ts'
import { loadData } from './load-data.ts'
import { NEVER } from './never-entered.ts'
import { openWalkedPost } from './open-post.ts'
import { pathFrom } from './path-from.ts'
import { readSmallFile } from './read-small-file.ts'
import { samplePaths } from './sample-paths.ts'
import { siteData } from './site/site-data.ts'

export interface SiteRequest {
  /** The root of the site, absolute, without links. */
  readonly root: string
  /** What paths of posts are relative to; absolute, without links. */
  readonly cwd: string
  /** Globs of the posts of the collection, from the root, and of what it leaves alone. */
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  /** No link is followed. */
  readonly untrusted: boolean
}

// Of the largest sites of the bench, ten times as many.
const MOST_FILES = 1_000_000

/** The files of a site on the disk, looked up when somebody asks, and remembered for the run. */
export function openSiteFiles({ root, cwd, files, ignore, untrusted }: SiteRequest): SiteFiles {
  const folders = new Map<string, ReturnType<SiteFiles['namesIn']>>()
  const found = new Map<string, readonly string[]>()
  let everything: readonly string[] | null | undefined
  const findOne = (glob: string): readonly string[] => {
    let paths = found.get(glob)
    if (paths === undefined) {
      paths = findFiles(root, glob, untrusted)
      found.set(glob, paths)
    }
    return paths
  }
  return {
    pathOf: pathFrom(root, cwd),
    find: (globs) => (globs.length === 1 ? findOne(globs[0] as string) : [...new Set(globs.flatMap(findOne))].sort()),
    all: () => {
      everything ??= listFiles(root, '', untrusted, true)
      return everything
    },
    namesIn: (folder) => {
      let names = folders.get(folder)
      if (names === undefined) {
        names = namesIn(root, folder, untrusted)
        folders.set(folder, names)
      }
      return names
    },
    text: (path) => readText(root, path, untrusted),
    data: (path) => {
      const text = readText(root, path, untrusted)
      if (text === null)
        return { fault: untrusted ? 'missing, a link, or larger than 1 MiB' : 'missing, or larger than 1 MiB' }
      try {
        return { data: CODE.test(path) ? siteData(path, text) : loadData(text) }
      } catch (error) {
        return { fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
      }
    },
    somePosts: (folder) => samplePaths(folder, { root, files, ignore, untrusted }),
    open: (path) => {
      const opened = openWalkedPost(path, root)
      return 'source' in opened ? opened.source : null
    },
  }
}

// What is code is read, never run.
const CODE = /\.[cm]?[jt]s$/

/** The text of a small file; a link is followed to a file below the root, or not at all. */
function readText(root: string, path: string, untrusted: boolean): string | null {
  try {
    const real = realpathSync.native(`${root}/${path}`)
    if (untrusted && real !== resolve(root, path)) return null
    return readSmallFile(real)
  } catch {
    return null
  }
}

function namesIn(root: string, folder: string, untrusted: boolean): ReadonlySet<string> | 'unknown' | null {
  const full = resolve(root, folder)
  try {
    if (untrusted && realpathSync.native(full) !== full) return 'unknown'
    return new Set(readdirSync(full))
  } catch {
    return null
  }
}

function findFiles(root: string, glob: string, untrusted: boolean): readonly string[] {
  // Most sites have few of the folders that a generator knows, and what reads globs takes its time to load.
  const literal = /^[^*?[\]{}()!+@\\]*/.exec(glob)?.[0] ?? ''
  const slash = literal.lastIndexOf('/')
  const beginning = literal.slice(slash + 1)
  const entries = entriesOf(root, literal.slice(0, Math.max(0, slash)), untrusted)
  if (!entries.some(({ name }) => name.startsWith(beginning))) return []
  const { base, isGlob } = scanGlob(glob)
  // Without a wildcard the base is the file itself.
  const folder = isGlob ? base : base.slice(0, Math.max(0, base.lastIndexOf('/')))
  const rest = isGlob ? glob.slice(base === '' ? 0 : base.length + 1) : ''
  const isDeep = rest.includes('/') || rest.includes('**')
  const matches = matchGlob(glob)
  return (listFiles(root, folder.replaceAll('\\', ''), untrusted, isDeep) ?? []).filter((path) => matches(path))
}

/** The files in a folder, sorted; null where there are too many. */
function listFiles(root: string, folder: string, untrusted: boolean, isDeep: boolean): string[] | null {
  const paths: string[] = []
  const stack = [folder]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const entry of entriesOf(root, at, untrusted)) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      const kind = kindOf(entry, `${root}/${path}`, untrusted)
      if (kind === 'file') paths.push(path)
      else if (kind === 'folder' && isDeep && !NEVER.has(entry.name)) stack.push(path)
    }
    if (paths.length > MOST_FILES) return null
  }
  return paths.sort()
}

function entriesOf(root: string, folder: string, untrusted: boolean): readonly Dirent[] {
  const full = resolve(root, folder)
  try {
    if (untrusted && realpathSync.native(full) !== full) return []
    return readdirSync(full, { withFileTypes: true })
  } catch {
    return []
  }
}

/** A link to a file is one, though its text may be out of bounds; links to folders are not entered, as they may lead in a circle. */
function kindOf(entry: Dirent, full: string, untrusted: boolean): 'file' | 'folder' | null {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return null
  if (untrusted) return 'file'
  try {
    return statSync(full).isFile() ? 'file' : null
  } catch {
    return null
  }
}

import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { matchGlob, scanGlob } from './globs.ts'
import { NEVER } from './never-entered.ts'
import { someEntries } from './some-entries.ts'

interface SampleRequest {
  readonly root: string
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  readonly untrusted: boolean
}

// Enough to see what most posts of a site do.
const MOST = 100
const MOST_OF_FOLDER = 64
const MOST_ENTRIES = 256
const MOST_FOLDERS = 512
// Behind so many folders without a post there is hardly one.
const MOST_BARREN = 100

/**
 * The paths of some posts of a collection in a folder and below, sorted: as many of each folder as of the others, the same ones
 * whichever posts a run looks at. It takes no longer in an archive of any size, and follows no link.
 */
export function samplePaths(folder: string, { root, files, ignore, untrusted }: SampleRequest): string[] {
  const globs = files.map((glob) => matchGlob(glob))
  const left = ignore.map((glob) => matchGlob(glob))
  const closed = ignore.filter((glob) => glob.endsWith('/**')).map((glob) => matchGlob(glob))
  const wants = (path: string): boolean => globs.some((is) => is(path)) && !left.some((is) => is(path))
  const isOpen = (path: string): boolean => !closed.some((is) => is(`${path}/a`))
  const starts = folder === '' ? files.map(folderOfGlob) : [folder]
  const queue = [...new Set(starts)].filter((start) => !untrusted || isPlain(resolve(root, start))).sort()
  const seen = new Set(queue)
  const found: string[][] = []
  let barren = 0
  // Of as many folders as posts are wanted, one of each is taken.
  for (let count = 0; count < MOST_FOLDERS && barren < MOST_BARREN && found.length < MOST; count++) {
    const at = queue.shift()
    if (at === undefined) break
    const own: string[] = []
    for (const entry of someEntries(resolve(root, at), MOST_ENTRIES)) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isFile() && own.length < MOST_OF_FOLDER && wants(path)) own.push(path)
      if (!entry.isDirectory() || NEVER.has(entry.name) || seen.has(path) || !isOpen(path)) continue
      seen.add(path)
      queue.push(path)
    }
    if (own.length > 0) found.push(own)
    barren = own.length > 0 ? 0 : barren + 1
  }
  return takeInTurn(found, MOST).sort()
}

function folderOfGlob(glob: string): string {
  const { base, isGlob } = scanGlob(glob)
  const folder = isGlob ? base : base.slice(0, Math.max(0, base.lastIndexOf('/')))
  return folder.replaceAll('\\', '').replace(/\/$/, '')
}

function isPlain(path: string): boolean {
  try {
    return realpathSync.native(path) === path
  } catch {
    return false
  }
}

function takeInTurn(lists: readonly (readonly string[])[], most: number): string[] {
  const taken: string[] = []
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  for (let at = 0; at < longest; at++) {
    for (const list of lists) {
      const path = list[at]
      if (path !== undefined && taken.length < most) taken.push(path)
    }
  }
  return taken
}

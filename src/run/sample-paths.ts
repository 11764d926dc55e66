import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { matchGlob, scanGlob } from './globs.ts'
import { NEVER } from './never-entered.ts'
import { someEntries } from './some-entries.ts'
import { spread } from './spread.ts'

interface SampleRequest {
  readonly root: string
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  readonly untrusted: boolean
}

// Enough to see what most posts of a site do.
const MOST = 100
const MOST_ENTRIES = 256
const MOST_FOLDERS = 512
// Behind so many folders without a post there is hardly one.
const MOST_BARREN = 100

/**
 * The paths of some posts of a collection in a folder and below: as many of each folder as of the others, the same ones whichever
 * posts a run looks at, and spread over all of them from the first on. Folders are looked into while paths are asked for; it takes
 * no longer in an archive of any size, and follows no link.
 */
export function* samplePaths(folder: string, { root, files, ignore, untrusted }: SampleRequest): Generator<string> {
  const globs = files.map((glob) => matchGlob(glob))
  const left = ignore.map((glob) => matchGlob(glob))
  const closed = ignore.filter((glob) => glob.endsWith('/**')).map((glob) => matchGlob(glob))
  const wants = (path: string): boolean => globs.some((is) => is(path)) && !left.some((is) => is(path))
  const isOpen = (path: string): boolean => !closed.some((is) => is(`${path}/a`))
  const starts = folder === '' ? files.map(folderOfGlob) : [folder]
  const queue = [...new Set(starts)].filter((start) => !untrusted || isPlain(resolve(root, start))).sort()
  const seen = new Set(queue)
  const found: Generator<string>[] = []
  let barren = 0
  // Of as many folders as posts are wanted, one of each is taken.
  for (let count = 0; count < MOST_FOLDERS && barren < MOST_BARREN && found.length < MOST; count++) {
    const at = queue.shift()
    if (at === undefined) break
    const inside = (name: string): string => (at === '' ? name : `${at}/${name}`)
    const entries = [...spread(someEntries(resolve(root, at), MOST_ENTRIES))]
    for (const entry of entries) {
      const path = inside(entry.name)
      if (!entry.isDirectory() || NEVER.has(entry.name) || seen.has(path) || !isOpen(path)) continue
      seen.add(path)
      queue.push(path)
    }
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    const own = wanted(names.map(inside), wants)
    const { value } = own.next()
    barren = value === undefined ? barren + 1 : 0
    if (value === undefined) continue
    found.push(own)
    yield value
  }
  yield* takeInTurn(found, MOST - found.length)
}

function* wanted(paths: readonly string[], wants: (path: string) => boolean): Generator<string, undefined> {
  for (const path of paths) if (wants(path)) yield path
}

function* takeInTurn(lists: readonly Generator<string>[], most: number): Generator<string> {
  let open = lists
  for (let taken = 0; open.length > 0; ) {
    const next: Generator<string>[] = []
    for (const list of open) {
      const { value, done } = list.next()
      if (done === true) continue
      if (taken++ >= most) return
      next.push(list)
      yield value
    }
    open = next
  }
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

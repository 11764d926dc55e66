import { closeSync, type Dirent, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { SAFE_FLAGS } from '../read-regular-file.ts'
import { someEntries } from '../some-entries.ts'

// Enough to tell what most pages of a site are, and read in a millisecond.
const MOST_PAGES = 24
const MOST_OF_FOLDER = 4
const MOST_ENTRIES = 64
const MOST_FOLDERS = 64
const MOST_BYTES = 4096

type Wants = (path: string) => boolean

/** The beginnings of some pages below a folder that `wants` takes, few of each folder. No link is followed. */
export function samplePages(root: string, folder: string, wants: Wants): string[] {
  return sampleKinds(root, folder, [wants])[0] as string[]
}

/** The same of several kinds of pages, for which each folder is looked into once. */
export function sampleKinds(root: string, folder: string, kinds: readonly Wants[]): string[][] {
  const samples = kinds.map((wants) => ({ wants, pages: [] as string[] }))
  const queue = [folder]
  for (let seen = 0; queue.length > 0 && seen < MOST_FOLDERS; seen++) {
    const open = samples.filter(({ pages }) => pages.length < MOST_PAGES)
    if (open.length === 0) break
    const at = queue.shift() as string
    const entries = someEntries(join(root, at), MOST_ENTRIES)
    const inside = ({ name }: Dirent): string => (at === '' ? name : `${at}/${name}`)
    const files = entries.filter((entry) => entry.isFile()).map(inside)
    for (const { wants, pages } of open) {
      for (const file of takeSome(files, wants)) {
        const text = beginningOf(join(root, file))
        if (text !== null) pages.push(text)
      }
    }
    queue.push(...entries.filter(isEntered).map(inside))
  }
  return samples.map(({ pages }) => pages.slice(0, MOST_PAGES))
}

function takeSome(files: readonly string[], wants: Wants): string[] {
  const taken: string[] = []
  for (const file of files) {
    if (taken.length === MOST_OF_FOLDER) break
    if (wants(file)) taken.push(file)
  }
  return taken
}

function isEntered(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
}

/** Null for what is no regular file. */
export function beginningOf(path: string): string | null {
  try {
    const fd = openSync(path, SAFE_FLAGS)
    try {
      const buffer = Buffer.alloc(MOST_BYTES)
      return buffer.toString('utf8', 0, readSync(fd, buffer, 0, MOST_BYTES, 0))
    } finally {
      closeSync(fd)
    }
  } catch {
    return null
  }
}

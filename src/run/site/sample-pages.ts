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

/** The beginnings of some pages below a folder that `wants` takes, few of each folder. No link is followed. */
export function samplePages(root: string, folder: string, wants: (path: string) => boolean): string[] {
  const pages: string[] = []
  const queue = [folder]
  for (let seen = 0; queue.length > 0 && seen < MOST_FOLDERS && pages.length < MOST_PAGES; seen++) {
    const at = queue.shift() as string
    const entries = someEntries(join(root, at), MOST_ENTRIES)
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    const folders = entries.filter(isEntered).map(({ name }) => name)
    const inside = (name: string): string => (at === '' ? name : `${at}/${name}`)
    let taken = 0
    for (const file of files.map(inside)) {
      if (taken === MOST_OF_FOLDER) break
      if (!wants(file)) continue
      taken++
      const text = beginningOf(join(root, file))
      if (text !== null) pages.push(text)
    }
    queue.push(...folders.map(inside))
  }
  return pages.slice(0, MOST_PAGES)
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

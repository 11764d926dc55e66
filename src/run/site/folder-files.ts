import type { Dirent } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expandBraces } from '../../generators/expand-braces.ts'
import { readConfigText } from '../config/read-config-text.ts'
import { matchName } from '../ignore/match-name.ts'
import { NO_SITES } from './no-sites.ts'
import { siteData } from './site-data.ts'

interface Folder {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

interface Search {
  /** How many `**` has entered. */
  folders: number
  readonly closed: RegExp
}

const EMPTY: Folder = { files: [], folders: [] }
// `**` is for files that lie a few levels deep; a walk through all of a site would cost more than linting it.
const MOST_FOLDERS = 300
const MOST_LEVELS = 5
const MOST_BYTES = 256 * 1024

/** The files of a folder that may say what site it is, each folder listed and each file read once; links are not followed. */
export class FolderFiles {
  /** Absolute. */
  readonly root: string
  readonly #listed = new Map<string, Folder>()
  readonly #texts = new Map<string, string | null>()
  readonly #data = new Map<string, unknown>()

  constructor(root: string) {
    this.root = root
  }

  /** The folders in a folder; `''` is the root. Sorted. */
  foldersIn(folder: string): readonly string[] {
    return this.#list(folder).folders
  }

  /** The first file, or folder where the glob ends in `/**`, that a glob of a generator means. */
  first(glob: string, below = ''): string | null {
    for (const path of this.find(glob, below)) return path
    return null
  }

  /** All of them, as paths relative to the root; `**` does not enter folders of names that are `closed`. */
  *find(glob: string, below = '', closed = NO_SITES): Generator<string> {
    for (const one of expandBraces(glob)) yield* this.#match(one.split('/'), 0, below, { folders: 0, closed })
  }

  /** The text of a file; null when there is none, or it is too large to be a configuration. */
  text(path: string): string | null {
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    const read = readConfigText(join(this.root, path), false)
    const text = typeof read === 'string' && read.length <= MOST_BYTES ? read : null
    this.#texts.set(path, text)
    return text
  }

  /** What the files say that a glob means. */
  dataOf(glob: string, below = ''): unknown[] {
    return [...this.find(glob, below)].map((path) => this.data(path))
  }

  /** What a file says; null where it says nothing. */
  data(path: string): unknown {
    let data = this.#data.get(path)
    if (data === undefined) {
      const text = this.text(path)
      data = text === null ? null : siteData(path, text)
      this.#data.set(path, data)
    }
    return data
  }

  *#match(parts: readonly string[], at: number, folder: string, seen: Search): Generator<string> {
    const [part = '', isLast] = [parts[at], at === parts.length - 1]
    const { files, folders } = this.#list(folder)
    const inside = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
    if (part === '**') {
      if (isLast) {
        if (files.length + folders.length > 0) yield folder
        return
      }
      yield* this.#match(parts, at + 1, folder, seen)
      if (folder.split('/').length >= MOST_LEVELS) return
      for (const name of folders) {
        if (seen.closed.test(name) || ++seen.folders > MOST_FOLDERS) continue
        yield* this.#match(parts, at, inside(name), seen)
      }
      return
    }
    const test = part === '*' ? null : matchName(part)
    const isWanted = (name: string): boolean => (test === null ? !name.startsWith('.') : test(name))
    const names = isLast ? files : folders
    for (const name of names) {
      if (!isWanted(name)) continue
      if (isLast) yield inside(name)
      else yield* this.#match(parts, at + 1, inside(name), seen)
    }
  }

  #list(folder: string): Folder {
    const known = this.#listed.get(folder)
    if (known !== undefined) return known
    const listing = this.#read(join(this.root, folder))
    this.#listed.set(folder, listing)
    return listing
  }

  #read(path: string): Folder {
    let entries: Dirent[]
    try {
      entries = readdirSync(path, { withFileTypes: true })
    } catch {
      return EMPTY
    }
    const names = (kind: (entry: Dirent) => boolean): string[] =>
      entries
        .filter(kind)
        .map(({ name }) => name)
        .sort()
    return { files: names((entry) => entry.isFile()), folders: names((entry) => entry.isDirectory()) }
  }
}

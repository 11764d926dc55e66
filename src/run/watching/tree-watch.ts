import { type FSWatcher, watch } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { type FolderState, readFolderState, type WatchedRoot } from './watched-folder.ts'

// Milliseconds without an event before changed files are read: an editor's save is several (write, rename, remove the old one).
const PAUSE = 60
// The longest that events which never cease put this off.
const MOST_PAUSE = 1000
// How often a root that is gone is looked for.
const RETURN_PAUSE = 400
// More are no site but somebody's home; each takes a watch of the system, of which Linux may give 8,192.
const MOST_FOLDERS = 8000

/** What has become of files since the last time, by their absolute paths. */
export type FileChanges = ReadonlyMap<string, 'written' | 'come' | 'gone'>

export interface TreeWatchOptions {
  readonly roots: readonly WatchedRoot[]
  /** Whether to stay out of a folder; its path is absolute. */
  ignores(folder: string): boolean
}

interface Watched {
  readonly root: WatchedRoot
  readonly watcher: FSWatcher | null
  state: FolderState
  /** Names that the system has named since they were last looked at. */
  readonly named: Set<string>
}

/**
 * Watches files by one watch a folder: events only tell where to look, and what has changed is what looks otherwise than before, so
 * that no order of an editor's steps and no event that was lost in a crowd matters.
 */
export class TreeWatch {
  readonly #options: TreeWatchOptions
  readonly #folders = new Map<string, Watched>()
  readonly #touched = new Set<string>()
  readonly #missing = new Set<WatchedRoot>()
  readonly #wakers = new Set<() => void>()
  #unwatched = 0
  #returns: NodeJS.Timeout | null = null

  constructor(options: TreeWatchOptions) {
    this.#options = options
    for (const root of options.roots) if (!this.#enter(root, null)) this.#miss(root)
  }

  /** How many folders the system would not watch. */
  get unwatched(): number {
    return this.#unwatched
  }

  /** What has changed since the last call; waits until something has, and is whole. */
  async next(): Promise<FileChanges> {
    for (;;) {
      if (this.#touched.size === 0) await this.#event(null)
      await this.#quiet()
      const changes = this.#look()
      if (changes.size > 0) return changes
    }
  }

  close(): void {
    for (const folder of [...this.#folders.keys()]) this.#leave(folder, null)
    if (this.#returns !== null) clearInterval(this.#returns)
  }

  async #quiet(): Promise<void> {
    const end = performance.now() + MOST_PAUSE
    while (await this.#event(PAUSE)) if (performance.now() > end) return
  }

  /** Waits for an event, for so long; whether there was one. */
  #event(milliseconds: number | null): Promise<boolean> {
    return new Promise((done) => {
      const wake = (): void => finish(true)
      const timer = milliseconds === null ? undefined : setTimeout(() => finish(false), milliseconds)
      const finish = (came: boolean): void => {
        clearTimeout(timer)
        this.#wakers.delete(wake)
        done(came)
      }
      this.#wakers.add(wake)
    })
  }

  #touch(folder: string, name: string | null): void {
    this.#touched.add(folder)
    if (name !== null) this.#folders.get(folder)?.named.add(name)
    for (const wake of this.#wakers) wake()
  }

  /** Takes a folder and all below it in, each file as `come`; whether it is there. */
  #enter(root: WatchedRoot, changes: Map<string, 'written' | 'come' | 'gone'> | null): boolean {
    const stack = [root]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const { folder } = at
      if (this.#folders.has(folder) || (at !== root && this.#options.ignores(folder))) continue
      // Watched before it is read: what comes in between is looked at once more.
      const watcher = this.#watch(folder)
      const state = readFolderState(at)
      if (state === null) {
        watcher?.close()
        if (at === root) return false
        continue
      }
      this.#folders.set(folder, { root: at, watcher, state, named: new Set() })
      for (const name of state.files.keys()) changes?.set(join(folder, name), 'come')
      for (const name of state.folders.keys()) stack.push({ folder: join(folder, name), names: null })
    }
    return true
  }

  #watch(folder: string): FSWatcher | null {
    try {
      if (this.#folders.size >= MOST_FOLDERS) throw new Error('too many folders')
      const watcher = watch(folder, (_, name) => this.#touch(folder, name))
      // Windows tells so of a folder that was removed.
      return watcher.on('error', () => this.#touch(dirname(folder), null))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) this.#unwatched++
      return null
    }
  }

  /** Forgets a folder and all below it, each file as `gone`. */
  #leave(folder: string, changes: Map<string, 'written' | 'come' | 'gone'> | null): void {
    for (const [path, { watcher, state }] of this.#folders) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher?.close()
      this.#folders.delete(path)
      for (const name of state.files.keys()) changes?.set(join(path, name), 'gone')
    }
  }

  #miss(root: WatchedRoot): void {
    this.#missing.add(root)
    this.#returns ??= setInterval(() => {
      for (const { folder, names } of this.#missing)
        if (readFolderState({ folder, names }) !== null) this.#touch(folder, null)
    }, RETURN_PAUSE)
  }

  #look(): FileChanges {
    const changes = new Map<string, 'written' | 'come' | 'gone'>()
    const touched = [...this.#touched]
    this.#touched.clear()
    for (const folder of touched) this.#lookAt(folder, changes)
    for (const root of this.#missing) {
      if (!this.#enter(root, changes)) continue
      this.#missing.delete(root)
      if (this.#missing.size === 0 && this.#returns !== null) {
        clearInterval(this.#returns)
        this.#returns = null
      }
    }
    return changes
  }

  #lookAt(folder: string, changes: Map<string, 'written' | 'come' | 'gone'>): void {
    const watched = this.#folders.get(folder)
    if (watched === undefined) return
    const { root, state: before, named } = watched
    const after = readFolderState(root)
    if (after === null) {
      this.#leave(folder, changes)
      const lost = this.#options.roots.find((one) => one.folder === folder)
      if (lost !== undefined) this.#miss(lost)
      return
    }
    watched.state = after
    for (const [name, stamp] of after.files) {
      const known = before.files.get(name)
      // A second write of equal length within a tick of the clock has the stamp of the first.
      if (known !== stamp || named.has(name)) changes.set(join(folder, name), known === undefined ? 'come' : 'written')
    }
    for (const name of before.files.keys()) if (!after.files.has(name)) changes.set(join(folder, name), 'gone')
    named.clear()
    for (const [name, stamp] of before.folders)
      if (after.folders.get(name) !== stamp) this.#leave(join(folder, name), changes)
    for (const name of after.folders.keys()) this.#enter({ folder: join(folder, name), names: null }, changes)
  }
}

import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '../run/config/config-error.ts'
import { findConfig } from '../run/config/find-config.ts'
import { isInside } from '../run/is-inside.ts'
import { LintedRoot, type RootListener } from './linted-root.ts'
import type { RootOptions } from './project-root.ts'

export type WorkspaceOptions = Omit<RootOptions, 'cwd'>

/** The folders that are open in the editor, and the project of each post in them. */
export class Workspace {
  readonly #options: WorkspaceOptions
  readonly #listener: RootListener
  readonly #folders = new Set<string>()
  readonly #roots = new Map<string, LintedRoot>()
  /** Roots by the folder of a post. */
  readonly #known = new Map<string, string>()

  constructor(options: WorkspaceOptions, listener: RootListener) {
    this.#options = options
    this.#listener = listener
  }

  get roots(): readonly LintedRoot[] {
    return [...this.#roots.values()]
  }

  addFolder(uri: string): void {
    const folder = fileOfUri(uri)
    if (folder !== null) this.#folders.add(folder)
    this.#known.clear()
  }

  removeFolder(uri: string): void {
    const folder = fileOfUri(uri)
    if (folder === null) return
    this.#folders.delete(folder)
    this.#known.clear()
    for (const root of this.roots) if (isInside(root.folder, folder)) this.#drop(root)
  }

  /** The project of a file: that of the nearest configuration, else that of the folder which is open; null for what is no file. */
  rootOf(uri: string): LintedRoot | null {
    const file = fileOfUri(uri)
    if (file === null) return null
    const folder = this.#folderOf(dirname(file))
    let root = this.#roots.get(folder)
    if (root === undefined) {
      root = new LintedRoot(folder, this.#options, this.#listener)
      this.#roots.set(folder, root)
    }
    return root
  }

  /** Opens all projects anew, since a configuration is new, gone or another. */
  reopen(): void {
    this.#known.clear()
    for (const root of this.roots) this.#drop(root)
  }

  #drop(root: LintedRoot): void {
    root.close()
    this.#roots.delete(root.folder)
  }

  #folderOf(folder: string): string {
    let found = this.#known.get(folder)
    if (found === undefined) {
      found = this.#findFolder(folder)
      this.#known.set(folder, found)
    }
    return found
  }

  #findFolder(folder: string): string {
    const open = [...this.#folders].filter((one) => isInside(folder, one)).sort((a, b) => b.length - a.length)[0]
    if (typeof this.#options.config === 'string') return open ?? folder
    try {
      const config = this.#options.config === true ? findConfig(folder) : null
      if (config !== null && (open === undefined || isInside(dirname(config), open))) return dirname(config)
      return open ?? folder
    } catch (error) {
      // Opening the project there says what is wrong.
      if (error instanceof ConfigError) return folder
      throw error
    }
  }
}

/** Null for what is not on disk, as a text that has not been saved yet. */
export function fileOfUri(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? resolve(fileURLToPath(uri)) : null
  } catch {
    return null
  }
}

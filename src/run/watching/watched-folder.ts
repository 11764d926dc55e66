/** Turns a folder into what lies in it and when each entry was written, so that two looks at it tell what has changed. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { listFolder } from '../list-folder.ts'
import { NEVER } from '../never-entered.ts'

/** What of a folder is watched: all that lies in it, or some files by name. */
export interface WatchedRoot {
  /** Absolute. */
  readonly folder: string
  /** Null: all files, and all folders below. */
  readonly names: readonly string[] | null
}

export interface FolderState {
  /** By name: equal stamps mean the same bytes. */
  readonly files: ReadonlyMap<string, string>
  /** By name: another stamp is another folder of that name. */
  readonly folders: ReadonlyMap<string, string>
}

/** Null when the folder is gone or cannot be read. */
export function readFolderState({ folder, names }: WatchedRoot): FolderState | null {
  const files = new Map<string, string>()
  const folders = new Map<string, string>()
  try {
    for (const entry of listFolder(folder).entries) {
      const { name } = entry
      if (entry.isDirectory()) {
        if (names === null && !NEVER.has(name)) folders.set(name, stampOf(join(folder, name), true))
      } else if (names?.includes(name) ?? true) files.set(name, stampOf(join(folder, name), false))
    }
  } catch {
    return null
  }
  return { files, folders }
}

/** A folder is written whenever an entry comes; it stays the same one. */
function stampOf(path: string, isFolder: boolean): string {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return ''
  return isFolder ? `${stats.ino}` : `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`
}

/** Turns folders into the paths of what killed runs had left there and is removed now. */
import { type Dirent, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ageOfFile } from './age-of-file.ts'
import { LOCK_FOLDER } from './hold-folder.ts'
import { isAbandoned } from './owner-tag.ts'

const TEMPORARY = /^\.postlint-(.{1,80})\.tmp$/

/** Only regular files that bear the tag of a process that is no more. Never throws: what cannot be removed stays. */
export function cleanLeftovers(folders: Iterable<string>): readonly string[] {
  return [...new Set(folders)].flatMap((folder) => {
    const entries = list(folder)
    const temporaries = removeAbandoned(folder, entries, (name) => TEMPORARY.exec(name)?.[1] ?? '')
    if (!entries.some((entry) => entry.name === LOCK_FOLDER && entry.isDirectory())) return temporaries
    const lock = join(folder, LOCK_FOLDER)
    const claims = removeAbandoned(lock, list(lock), (name) => name)
    try {
      rmdirSync(lock)
    } catch {
      // Somebody is at work there.
    }
    return [...temporaries, ...claims]
  })
}

function removeAbandoned(folder: string, entries: readonly Dirent[], tagOf: (name: string) => string): string[] {
  return entries
    .filter((entry) => entry.isFile() && isAbandoned(tagOf(entry.name), () => ageOfFile(join(folder, entry.name))))
    .map((entry) => join(folder, entry.name))
    .filter(remove)
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function remove(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}

/** Turns a folder into the git work tree that it lies in. */
import { dirname, join, resolve } from 'node:path'
import { lookAt } from '../look-at.ts'
import { readIgnoreFile } from './read-ignore-file.ts'

export interface GitRoot {
  readonly folder: string
  /** Where the patterns of this clone alone would be. */
  readonly excludeFile: string
  /** The list of the files that are tracked. */
  readonly indexFile: string
}

/** Null outside of any work tree. */
export function findGitRoot(start: string): GitRoot | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const entry = lookAt(join(folder, '.git'))
    if (entry?.isDirectory()) return rootOf(folder, join(folder, '.git'), join(folder, '.git'))
    if (entry?.isFile()) {
      const { own, common } = linkedFolders(folder)
      return rootOf(folder, own, common)
    }
    if (dirname(folder) === folder) return null
  }
}

function rootOf(folder: string, own: string, common: string): GitRoot {
  return { folder, excludeFile: join(common, 'info', 'exclude'), indexFile: join(own, 'index') }
}

/** In a linked work tree or a submodule `.git` is a file that names a folder, which may name another. */
function linkedFolders(folder: string): { readonly own: string; readonly common: string } {
  const file = join(folder, '.git')
  try {
    const named = /^gitdir: (.+)/.exec(readIgnoreFile(file))?.[1]
    if (named === undefined) return { own: file, common: file }
    const own = resolve(folder, named.trimEnd())
    const link = join(own, 'commondir')
    return { own, common: lookAt(link) === undefined ? own : resolve(own, readIgnoreFile(link).trimEnd()) }
  } catch {
    return { own: file, common: file }
  }
}

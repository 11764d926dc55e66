/** Turns a folder into the git work tree that it lies in. */
import { dirname, join, resolve } from 'node:path'
import { lookAt } from '../look-at.ts'
import { readIgnoreFile } from './read-ignore-file.ts'

export interface GitRoot {
  readonly folder: string
  /** Where the patterns of this clone alone would be. */
  readonly excludeFile: string
}

/** Null outside of any work tree. */
export function findGitRoot(start: string): GitRoot | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const entry = lookAt(join(folder, '.git'))
    if (entry?.isDirectory()) return { folder, excludeFile: join(folder, '.git', 'info', 'exclude') }
    if (entry?.isFile()) return { folder, excludeFile: join(commonFolder(folder), 'info', 'exclude') }
    if (dirname(folder) === folder) return null
  }
}

/** In a linked work tree or a submodule `.git` is a file that names a folder, which may name another. */
function commonFolder(folder: string): string {
  try {
    const named = /^gitdir: (.+)/.exec(readIgnoreFile(join(folder, '.git')))?.[1]
    if (named === undefined) return join(folder, '.git')
    const gitFolder = resolve(folder, named.trimEnd())
    return lookAt(join(gitFolder, 'commondir')) === undefined
      ? gitFolder
      : resolve(gitFolder, readIgnoreFile(join(gitFolder, 'commondir')).trimEnd())
  } catch {
    return join(folder, '.git')
  }
}

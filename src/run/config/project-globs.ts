import { join, relative, sep } from 'node:path'
import { plainGlob } from './plain-glob.ts'
import type { Project } from './project.ts'

/** The globs of all collections, relative to the working directory; null where a project asks for no place. */
export function projectGlobs({ collections, folder }: Project, cwd: string): string[] | null {
  const globs: string[] = []
  for (const { files } of collections) {
    if (files === null) return null
    for (const glob of files) globs.push(join(relative(cwd, folder), plainGlob(glob)).replaceAll(sep, '/'))
  }
  return [...new Set(globs)]
}

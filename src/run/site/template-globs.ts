import { join } from 'node:path'
import type { Generator } from '../../../schemas/generator.ts'
import { plainPath } from '../../generators/plain-path.ts'
import { fillGlobs } from '../../generators/plan-kinds.ts'
import { FolderFiles } from './folder-files.ts'

/** Where a site has models for new posts, by its generator and its own configuration; relative to `root`, which is absolute. */
export function templateGlobs(generator: Generator, folder: string, root: string): string[] {
  const files = new FolderFiles(join(root, folder))
  return (
    fillGlobs(generator.templates, generator, (glob) => files.dataOf(glob))
      .filter(isBelow)
      // The first sign may be an escape.
      .map((glob) => `./${plainPath(`${folder}/${glob}`)}`)
  )
}

/** All of a site is no folder of templates, whatever its configuration says. */
function isBelow(glob: string): boolean {
  return glob !== '**' && !/^(?:\.\.|[A-Za-z]:)/.test(glob) && !/\\[*?]|\0/.test(glob)
}

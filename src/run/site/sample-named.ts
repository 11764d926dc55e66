import { basename, dirname, resolve } from 'node:path'
import { generatorOf } from '../../generators/generator-of.ts'
import { hasExtension } from '../is-post-name.ts'
import { lookAt } from '../look-at.ts'
import { beginningOf, samplePages } from './sample-pages.ts'

// As many as are looked at in a folder.
const MOST = 24

/** The beginnings of some posts that paths name, files or folders; globs name none. */
export function sampleNamed(paths: readonly string[], cwd: string): string[] {
  const extensions = new Set(generatorOf('any').content.extensions)
  const pages: string[] = []
  for (const path of paths) {
    if (pages.length >= MOST) break
    const place = resolve(cwd, path)
    const stats = lookAt(place)
    if (stats?.isDirectory())
      pages.push(...samplePages(dirname(place), basename(place), (name) => hasExtension(name, extensions)))
    else if (stats?.isFile()) pages.push(beginningOf(place) ?? '')
  }
  return pages.slice(0, MOST)
}

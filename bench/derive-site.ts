/** Copies a site, with some of its posts, each as it is or changed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPosts } from './peers/list-posts.mjs'

export interface Derivation {
  /** At most so many posts; all where it is left out. */
  readonly posts?: number
  readonly change?: (text: string, index: number) => string
}

/** What git and package managers put there belongs to no site. */
const FOREIGN = /[\\/](?:\.git|node_modules)$/

export function deriveSite(
  source: string,
  folder: string,
  { posts = Number.POSITIVE_INFINITY, change }: Derivation,
): void {
  let copied = 0
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !FOREIGN.test(path) && (!path.endsWith('.md') || copied++ < posts),
  })
  if (change === undefined) return
  listPosts([folder]).forEach((path: string, index: number) => {
    writeFileSync(join(path), change(readFileSync(path, 'utf8'), index))
  })
}

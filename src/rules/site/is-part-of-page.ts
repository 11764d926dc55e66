import type { Collection } from '../context.ts'

const INDEXES = ['index.md', 'index.markdown', 'index.html']

/** Whether a file is a part of the page whose index is in its folder, and no page itself: the generator then publishes it nowhere. */
export function isPartOfPage(path: string, { generator, site }: Collection): boolean {
  if (generator.content.bundles !== true) return false
  if (/^_?index\.(?:[a-z]{2,3}(?:-[a-z0-9]+)*\.)?[a-z]+$/i.test(path.slice(path.lastIndexOf('/') + 1))) return false
  return INDEXES.some((name) => site.hasBeside(path, name))
}

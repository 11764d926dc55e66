import { bodyStartOf } from '../post/flat-post.ts'
import type { Source } from '../post/source.ts'
import type { FlatBlock } from '../post/yaml/read-flat.ts'
import { hasPlainTop } from './has-plain-top.ts'

/** The same as `hasPlainTop`, of a post: its link is its `from`. False is no verdict. */
export function isPlainTop(source: Source, flat: FlatBlock): boolean {
  const value = flat.fields.find(({ key }) => key === 'from')?.value
  const link = typeof value === 'string' ? value : null
  const glimpse = source.glimpse?.() ?? null
  if (glimpse !== null) return hasPlainTop(glimpse.bytes, glimpse.bodyStart, glimpse.length, link)
  const beginning = source.text.slice(bodyStartOf(source, flat)) + (source.beginning?.() ?? '')
  const bytes = new TextEncoder().encode(beginning)
  return hasPlainTop(bytes, 0, bytes.length, link)
}

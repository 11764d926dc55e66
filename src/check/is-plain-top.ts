import { bodyStartOf } from '../post/flat-post.ts'
import type { Source } from '../post/source.ts'
import type { FlatBlock } from '../post/yaml/read-flat.ts'
import { hasPlainTop } from './bytes/kernel/plain-top.ts'

/** The same as `hasPlainTop`, of a post: its link is its `from`. False is no verdict. */
export function isPlainTop(source: Source, flat: FlatBlock): boolean {
  const value = flat.fields.find(({ key }) => key === 'from')?.value
  const encoder = new TextEncoder()
  const link = encoder.encode(typeof value === 'string' ? value : '')
  const glimpse = source.glimpse?.() ?? null
  if (glimpse !== null) return hasPlainTop(glimpse.bytes, glimpse.bodyStart, glimpse.length, link, 0, link.length)
  const beginning = source.text.slice(bodyStartOf(source, flat)) + (source.beginning?.() ?? '')
  const bytes = encoder.encode(beginning)
  return hasPlainTop(bytes, 0, bytes.length, link, 0, link.length)
}

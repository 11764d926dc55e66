import { bodyStartOf } from '../post/flat-post.ts'
import type { Source } from '../post/source.ts'
import type { FlatBlock } from '../post/yaml/read-flat.ts'
import { hasPlainTop } from './bytes/kernel/plain-top.ts'

/** The same as `hasPlainTop`, of a post: its link is its `from`. False is no verdict. */
export function isPlainTop(source: Source, flat: FlatBlock): boolean {
  const value = flat.fields.find(({ key }) => key === 'from')?.value
  const link = typeof value === 'string' ? asciiOf(value) : NOTHING
  const glimpse = source.glimpse?.() ?? null
  if (glimpse !== null) return hasPlainTop(glimpse.bytes, glimpse.bodyStart, glimpse.length, link, 0, link.length)
  const beginning = source.text.slice(bodyStartOf(source, flat)) + (source.beginning?.() ?? '')
  const bytes = new TextEncoder().encode(beginning)
  return hasPlainTop(bytes, 0, bytes.length, link, 0, link.length)
}

const NOTHING = new Uint8Array()

/** The bytes of a text of ASCII; of any other none. The first TextEncoder takes a millisecond to be had. */
function asciiOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) return NOTHING
    bytes[at] = code
  }
  return bytes
}

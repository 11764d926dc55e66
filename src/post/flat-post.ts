import type { Block } from './block.ts'
import { createPost, type ParseTree, type Post } from './create-post.ts'
import type { Source } from './source.ts'
import { dataOfFlat, type FlatBlock, readFlat } from './yaml/read-flat.ts'

const OPENER = '---\n'

/** Turns a source into its fields when they are as plain as nearly all are; null hands over to `readPost`, and says nothing else. */
export function flatPost(source: Source): FlatBlock | null {
  const { text } = source
  if (source.bom || !text.startsWith(OPENER)) return null
  const flat = readFlat(text, OPENER.length)
  if (flat === null || flat.fields.length === 0) return null
  const closerEnd = flat.end + 3
  if (!text.startsWith('---', flat.end)) return null
  return closerEnd === text.length || text.charCodeAt(closerEnd) === 0x0a ? flat : null
}

/** The offset of the body in the text of a flat post. */
export function bodyStartOf({ text }: Source, { end }: FlatBlock): number {
  return Math.min(end + 4, text.length)
}

/** The post of plain fields, as `readPost` gives it. */
export function postOfFlat(source: Source, flat: FlatBlock, parse: ParseTree): Post {
  const { end } = flat
  const block: Block = {
    format: 'yaml',
    fence: '---',
    text: source.text.slice(OPENER.length, end),
    span: { start: OPENER.length, end },
    opener: { start: 0, end: 3 },
    closer: { start: end, end: end + 3 },
    bodyStart: bodyStartOf(source, flat),
    eol: '\n',
  }
  return createPost(source, block, dataOfFlat(flat.fields), parse)
}

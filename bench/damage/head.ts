import type { Block } from '../../src/post/block.ts'
import { readPost } from '../../src/post/post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import type { Entry, ListNode, Node, ScalarNode, Tree } from '../../src/post/tree.ts'

/** A sound post whose front matter is to be damaged, with its places. */
export interface Head {
  readonly text: string
  readonly block: Block
  readonly tree: Tree
  readonly entries: readonly Entry[]
}

/** Null for a post without fields in YAML between plain fences, or with a byte-order mark, which shifts offsets. */
export function headOf(text: string): Head | null {
  const { post, block } = readPost(sourceOfText('post.md', text))
  if (post === null || block === null || block.fence !== '---' || text.startsWith('\uFEFF')) return null
  const tree = post.tree()
  if (tree.root?.kind !== 'map' || tree.root.flow) return null
  return { text, block, tree, entries: tree.root.entries }
}

/** Draws from a list; the same seed draws the same. */
export interface Draw {
  one<T>(from: readonly T[]): T | undefined
  below(limit: number): number
}

/** Numbers that look random (mulberry32). */
export function drawBy(seed: number): Draw {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, one: (from) => from[below(from.length)] }
}

export interface Field<N extends Node = Node> {
  readonly key: ScalarNode
  readonly afterMark: number
  readonly value: N
}

/** The fields with one text on one line. */
export function textFields({ entries, text }: Head, style?: ScalarNode['style']): Field<ScalarNode>[] {
  return entries.filter((entry): entry is Entry & { value: ScalarNode } => {
    const { value } = entry
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.text.trim() === '') return false
    if (text.slice(value.span.start, value.span.end).includes('\n')) return false
    return style === undefined ? value.style !== 'literal' && value.style !== 'folded' : value.style === style
  })
}

/** The fields with a list of plain texts, each on one line. */
export function listFields({ entries, text }: Head, flow?: boolean, least = 2): Field<ListNode>[] {
  return entries.filter((entry): entry is Entry & { value: ListNode } => {
    const { value } = entry
    if (value.kind !== 'list' || value.items.length < least || (flow !== undefined && value.flow !== flow)) return false
    return value.items.every(
      (item) =>
        item.kind === 'scalar' &&
        item.style === 'plain' &&
        typeof item.value === 'string' &&
        !text.slice(item.span.start, item.span.end).includes('\n'),
    )
  })
}

export function itemsOf(field: Field<ListNode>): string[] {
  return field.value.items.map((item) => (item.kind === 'scalar' ? item.text : ''))
}

/** The text with a range replaced. */
export function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

/** The post with another value, as written, behind the mark of a field. */
export function withValue({ text }: Head, field: Field, written: string): string {
  return splice(text, field.afterMark, field.value.span.end, written)
}

/** Offset of the start of the line of an offset, and of the line behind it. */
export function lineOf(text: string, offset: number): { start: number; next: number } {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, next: end === -1 ? text.length : end + 1 }
}

const LIST_STYLES: readonly ((items: readonly string[]) => string)[] = [
  (items) => ` [${items.join(', ')}]`,
  (items) => ` [ ${items.join(', ')} ]`,
  (items) => items.map((item) => `\n- ${item}`).join(''),
  (items) => items.map((item) => `\n  - ${item}`).join(''),
]

/** The post with a list of two to four items in place of its tags, or before its last field; most archives have one item a list. */
export function withList(head: Head, draw: Draw): Head | null {
  const words = [
    ...new Set(
      `${head.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : '')).join(' ')} river walk`.match(
        /\p{L}{2,8}/gu,
      ),
    ),
  ]
  const items = words.filter((word) => !/^(?:true|false|null|yes|no|on|off|https?)$/i.test(word)).slice(0, 20)
  const chosen = [...new Set(Array.from({ length: 2 + draw.below(3) }, () => draw.one(items) ?? 'river'))]
  if (chosen.length < 2) chosen.push('walk')
  const written = (draw.one(LIST_STYLES) ?? String)(chosen).replaceAll('\n', head.block.eol)
  const tags = head.entries.find(({ key }) => key.text === 'tags')
  const last = head.entries.at(-1)
  if (tags !== undefined) return headOf(withValue(head, tags, written))
  if (last === undefined) return null
  const { start } = lineOf(head.text, last.key.span.start)
  return headOf(splice(head.text, start, start, `tags:${written}${head.block.eol}`))
}

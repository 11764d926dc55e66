import type { Span } from '../place.ts'
import type { Comment, Entry, ListNode, Node, ScalarNode, ScalarStyle, Tree } from '../tree.ts'
import { readCoreScalar } from './core-scalar.ts'
import { type FlatField, readFlat } from './read-flat.ts'

/** Turns a block of plain fields that starts at `offset` of the post into the tree that the full parser makes of it; null hands over. */
export function parseFlatTree(text: string, offset: number): Tree | null {
  const flat = readFlat(text, 0)
  const [first] = flat?.fields ?? []
  if (flat === null || first === undefined || flat.end < text.length) return null
  const entries = flat.fields.map((field) => entryOf(text, field, offset))
  const last = flat.fields.at(-1) ?? first
  const span = shifted(first.at, last.end, offset)
  return { root: { kind: 'map', span, flow: false, entries }, comments: commentsIn(text, offset) }
}

function entryOf(text: string, field: FlatField, offset: number): Entry {
  const { key, at } = field
  const mark = at + key.length
  const name: ScalarNode = { kind: 'scalar', span: shifted(at, mark, offset), style: 'plain', text: key, value: key }
  return { key: name, afterMark: mark + 1 + offset, value: nodeOf(text, field, offset) }
}

function nodeOf(text: string, { start, end, items }: FlatField, offset: number): Node {
  if (items === null) return scalarOf(text, start, end, offset)
  const nodes: Node[] = []
  for (let at = 0; at < items.length; at += 2) {
    nodes.push(scalarOf(text, items[at] as number, items[at + 1] as number, offset))
  }
  const flow = text.charCodeAt(start) === 0x5b
  // A list of lines begins with the dash of its first item.
  const from = flow ? start : text.lastIndexOf('-', start - 1)
  return { kind: 'list', span: shifted(from, end, offset), flow, items: nodes } satisfies ListNode
}

function scalarOf(text: string, start: number, end: number, offset: number): ScalarNode {
  const mark = text.charAt(start)
  const style: ScalarStyle = mark === '"' ? 'double' : mark === "'" ? 'single' : 'plain'
  // Plain fields have no escapes.
  const own = style === 'plain' ? text.slice(start, end) : text.slice(start + 1, end - 1)
  const span = shifted(start, end, offset)
  return { kind: 'scalar', span, style, text: own, value: style === 'plain' ? readCoreScalar(own) : own }
}

/** Plain fields have comments on lines of their own, at the very left. */
function commentsIn(text: string, offset: number): Comment[] {
  return Array.from(text.matchAll(/^#.*/gm), ({ 0: own, index }) => ({
    span: shifted(index, index + own.length, offset),
    text: own,
  }))
}

function shifted(start: number, end: number, offset: number): Span {
  return { start: start + offset, end: end + offset }
}

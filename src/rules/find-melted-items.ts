/** Finds items of a list whose lines were written as items of their own and read as one text. */
import type { Change } from '../edit/change.ts'
import type { KeyPath, Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { Node, ScalarNode } from '../post/tree.ts'

export interface MeltedItem {
  /** The item as YAML reads it. */
  readonly text: string
  readonly path: KeyPath
  /** For lines in brackets the whole item, else the first dash that is none. */
  readonly span: Span
  /** Makes items of its lines. */
  readonly changes: readonly Change[]
}

/** `[a⏎b]` without a comma, or `- b` that is indented below `- a`. */
export function findMeltedItems({ block, tree, source: { text } }: Post): MeltedItem[] {
  if (block.format !== 'yaml') return []
  const found: MeltedItem[] = []
  const visit = (node: Node, path: KeyPath): void => {
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...path, key.text])
    if (node.kind !== 'list') return
    for (const [index, item] of node.items.entries()) {
      if (item.kind !== 'scalar') visit(item, [...path, index])
      // Lines that continue a text are indented, so that it is longer as written than as read.
      else if (item.style === 'plain' && item.span.end - item.span.start > item.text.length) {
        const melted = node.flow ? meltInFlow(text, item, [...path, index]) : meltInBlock(text, item, [...path, index])
        if (melted !== null) found.push(melted)
      }
    }
  }
  const { root } = tree()
  if (root !== null) visit(root, [])
  return found
}

function meltInFlow(text: string, { span, text: read }: ScalarNode, path: KeyPath): MeltedItem | null {
  const changes: Change[] = []
  for (const { index } of text.slice(span.start, span.end).matchAll(/[ \t]*\r?\n/g)) {
    const start = span.start + index
    // Of lines without text between them, the first has the comma.
    if (start > span.start && !/[\s,]/.test(text.charAt(start - 1))) changes.push(insert(start, start, ',', path))
  }
  return changes.length === 0 ? null : { text: read, path, span, changes }
}

function meltInBlock(text: string, { span, text: read }: ScalarNode, path: KeyPath): MeltedItem | null {
  if (!read.includes(' - ')) return null
  const lead = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start)
  const indent = /^[ \t]*(?=-[ \t]+$)/.exec(lead)?.[0]
  const changes: Change[] = []
  let first = -1
  for (const { index, 0: line } of text.slice(span.start, span.end).matchAll(/\n[ \t]+(?=-[ \t])/g)) {
    const start = span.start + index + 1
    const end = span.start + index + line.length
    if (first === -1) first = end
    changes.push(insert(start, end, indent ?? '', path))
  }
  if (first === -1) return null
  return { text: read, path, span: { start: first, end: span.end }, changes: indent === undefined ? [] : changes }
}

function insert(start: number, end: number, by: string, path: KeyPath): Change {
  return { kind: 'text', span: { start, end }, text: by, fields: [String(path[0])] }
}

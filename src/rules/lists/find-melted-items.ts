/** Finds items of a list whose lines were written as items of their own and read as one text. */
import type { Change } from '../../edit/change.ts'
import type { KeyPath, Span } from '../../post/place.ts'
import type { Post } from '../../post/post.ts'
import type { Node, ScalarNode } from '../../post/tree.ts'

export interface MeltedItem {
  /** The item as YAML reads it. */
  readonly text: string
  readonly path: KeyPath
  /** For lines in brackets the whole item, else the first dash that is none. */
  readonly span: Span
  /** Makes items of its lines. */
  readonly changes: readonly Change[]
}

/** `[a⏎b]` without a comma, `- b` that is indented below `- a`, or short lines below `- a` without a dash. */
export function findMeltedItems({ block, tree, source: { text } }: Post): MeltedItem[] {
  if (block.format !== 'yaml') return []
  const found: MeltedItem[] = []
  const visit = (node: Node, path: KeyPath): void => {
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) if (value.kind !== 'scalar') visit(value, [...path, key.text])
    }
    if (node.kind !== 'list') return
    for (let index = 0; index < node.items.length; index++) {
      const item = node.items[index] as Node
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
  // A dash cannot begin an item in brackets.
  if (/\n[ \t]*-[ \t]/.test(text.slice(span.start, span.end))) return null
  const changes: Change[] = []
  for (const { index } of text.slice(span.start, span.end).matchAll(/[ \t]*\r?\n/g)) {
    const start = span.start + index
    // Of lines without text between them, the first has the comma.
    if (start > span.start && !/[\s,]/.test(text.charAt(start - 1))) changes.push(insert(start, start, ',', path))
  }
  return changes.length === 0 ? null : { text: read, path, span, changes }
}

function meltInBlock(text: string, { span, text: read }: ScalarNode, path: KeyPath): MeltedItem | null {
  const lead = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start)
  const indent = /^[ \t]*(?=-[ \t]+$)/.exec(lead)?.[0]
  const written = text.slice(span.start, span.end)
  // Behind the dash of an item, YAML allows no tab.
  const dashes = [...written.matchAll(/\n[ \t]+(?:(?=- +[^ \t])|-[ \t]+)/g)]
  // Without a dash the lines may be one text, which is broken where it is long.
  const isOneText = dashes.length === 0
  const lines = isOneText ? [...written.matchAll(/\n[ \t]+/g)] : dashes
  if (lines.length === 0 || (isOneText && !areShort(written))) return null
  const mark = isOneText ? (/-[ \t]+$/.exec(lead)?.[0] ?? '- ') : ''
  const changes = lines.map(({ index, 0: line }) =>
    insert(
      span.start + index + 1,
      span.start + index + line.length,
      `${indent ?? ''}${line.includes('-') ? '- ' : mark}`,
      path,
    ),
  )
  const first = lines[0] as RegExpExecArray
  const start = span.start + first.index + first[0].replace(/-.*$/s, '').length
  return { text: read, path, span: { start, end: span.end }, changes: indent === undefined ? [] : changes }
}

// Nobody breaks a text after a word or two.
const SHORT = 24

/** Whether each line is as short as a tag, and none ends like a part of a sentence. */
function areShort(written: string): boolean {
  return written.split('\n').every((line) => {
    const words = line.trim()
    return words.length > 0 && words.length <= SHORT && !/[.,;:!?，。；：！？、…-]$/.test(words)
  })
}

function insert(start: number, end: number, by: string, path: KeyPath): Change {
  return { kind: 'text', span: { start, end }, text: by, fields: [String(path[0])] }
}

import { DEPTH_LIMIT } from '../../data-limits.ts'
import type { Entry, ListNode, MapNode, Node } from '../../tree.ts'
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  CR,
  DOUBLE_QUOTE,
  HASH,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './codes.ts'
import type { Cursor } from './cursor.ts'
import { readKey } from './read-key.ts'
import { readFlowPlain } from './read-plain.ts'
import { readQuoted } from './read-quoted.ts'
import { readComment } from './step-to-content.ts'

/** Reads `[a, b]` or `{a: b}` up to behind its last bracket; its lines are indented deeper than its parent. Null declines. */
export function readFlow(cursor: Cursor, parent: number): ListNode | MapNode | null {
  if (++cursor.depth > DEPTH_LIMIT) return null
  cursor.flowDepth++
  const node = cursor.text.charCodeAt(cursor.at) === OPEN_BRACKET ? readList(cursor, parent) : readMap(cursor, parent)
  cursor.flowDepth--
  cursor.depth--
  return node
}

function readList(cursor: Cursor, parent: number): ListNode | null {
  const { text, offset } = cursor
  const start = cursor.at++
  const items: Node[] = []
  const data: unknown[] = []
  for (;;) {
    if (!stepInFlow(cursor, parent)) return null
    if (text.charCodeAt(cursor.at) === CLOSE_BRACKET) break
    const item = readItem(cursor, parent)
    if (item === null) return null
    items.push(item)
    data.push(cursor.data)
    if (!stepBehind(cursor, parent, CLOSE_BRACKET)) return null
  }
  cursor.at++
  cursor.data = data
  return { kind: 'list', span: { start: start + offset, end: cursor.at + offset }, flow: true, items }
}

function readMap(cursor: Cursor, parent: number): MapNode | null {
  const { text, offset } = cursor
  const start = cursor.at++
  const entries: Entry[] = []
  const data: Record<string, unknown> = {}
  for (;;) {
    if (!stepInFlow(cursor, parent)) return null
    if (text.charCodeAt(cursor.at) === CLOSE_BRACE) break
    const key = readKey(cursor, true)
    if (key === null || Object.hasOwn(data, key.text)) return null
    const afterMark = cursor.at + offset
    if (!stepInFlow(cursor, parent)) return null
    const value = readItem(cursor, parent)
    if (value === null) return null
    entries.push({ key, afterMark, value })
    data[key.text] = cursor.data
    if (!stepBehind(cursor, parent, CLOSE_BRACE)) return null
  }
  cursor.at++
  cursor.data = data
  return { kind: 'map', span: { start: start + offset, end: cursor.at + offset }, flow: true, entries }
}

function readItem(cursor: Cursor, parent: number): Node | null {
  const first = cursor.text.charCodeAt(cursor.at)
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return readQuoted(cursor, parent)
  if (first === OPEN_BRACKET || first === OPEN_BRACE) return readFlow(cursor, parent)
  return readFlowPlain(cursor)
}

/** Steps over the comma behind an item, or up to the bracket that closes all; false declines. */
function stepBehind(cursor: Cursor, parent: number, closer: number): boolean {
  if (!stepInFlow(cursor, parent)) return false
  const code = cursor.text.charCodeAt(cursor.at)
  if (code === COMMA) cursor.at++
  return code === COMMA || code === closer
}

/** Steps over blanks, line breaks and comments between brackets; false declines. */
function stepInFlow(cursor: Cursor, parent: number): boolean {
  const { text } = cursor
  let from = cursor.at
  let isFresh = false
  for (;;) {
    let at = from
    while (text.charCodeAt(at) === SPACE) at++
    if (text.charCodeAt(at) === HASH && (isFresh || at > from)) at = readComment(cursor, at)
    if (at === -1) return false
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++
    const code = text.charCodeAt(at)
    if (code !== LF) {
      cursor.at = at
      if (!isFresh || at - from > parent) return true
      // The last bracket may stand below the key.
      return at - from === parent && cursor.flowDepth === 1 && (code === CLOSE_BRACKET || code === CLOSE_BRACE)
    }
    from = at + 1
    if (from >= cursor.end) return false
    isFresh = true
  }
}

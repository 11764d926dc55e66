import type { Block } from '../block.ts'
import { DEPTH_LIMIT } from '../data-limits.ts'
import type { Data } from '../reading.ts'
import type { Entry, ListNode, MapNode, Node, ScalarNode, Tree } from '../tree.ts'
import { holdsTemplate } from './holds-template.ts'
import {
  CR,
  DASH,
  DOUBLE_QUOTE,
  GREATER,
  HASH,
  isBlankCode,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  PIPE,
  SINGLE_QUOTE,
  SPACE,
} from './scan/codes.ts'
import type { Cursor } from './scan/cursor.ts'
import { readBlockScalar } from './scan/read-block-scalar.ts'
import { readFlow } from './scan/read-flow.ts'
import { readKey } from './scan/read-key.ts'
import { readPlain } from './scan/read-plain.ts'
import { readQuoted } from './scan/read-quoted.ts'
import { scalarOf } from './scan/scalar-of.ts'
import { stepToContent } from './scan/step-to-content.ts'

/** The data of a block and its places, from one pass over its text. */
export interface YamlScan {
  readonly data: Data
  readonly tree: Tree
}

/** How far the scanner came: the fields in front of `at`, an offset in the block, read as `head` whatever follows them. */
export interface Declined {
  readonly data: null
  readonly tree: null
  readonly at: number
  readonly head: Data
}

/** Of a block of which the scanner has read nothing. */
export const NOTHING_READ: Declined = { data: null, tree: null, at: 0, head: {} }

/**
 * Reads a YAML block as nearly all are written. To decline says nothing about the block but that the full reader must
 * look, which is where everything is that readers disagree on or that is an issue. What it reads, it reads as
 * `readYamlFully` and `parseYamlTree` do, without an issue; a law holds it to that.
 */
export function scanBlock({ source, text, span }: Block): YamlScan | Declined {
  // A text cut from another takes longer to walk over, character by character, than the one that it was cut from.
  return holdsTemplate(text) ? NOTHING_READ : scanRange(source, span.start, span.end, 0)
}

/** The same of a text that stands at `offset` of its post; null where it is declined. */
export function scanYaml(text: string, offset: number): YamlScan | null {
  const scan = holdsTemplate(text) ? NOTHING_READ : scanRange(text, 0, text.length, offset)
  return scan.data === null ? null : scan
}

function scanRange(text: string, start: number, end: number, offset: number): YamlScan | Declined {
  if (end === start || text.charCodeAt(end - 1) !== LF) return NOTHING_READ
  const comments: Tree['comments'][number][] = []
  const entries: Entry[] = []
  const data: Record<string, unknown> = {}
  const place = { at: start, column: 0, breaks: 0, depth: 0, flowDepth: 0, keys: 0, data: null, field: start }
  const cursor: Cursor = { text, start, end, offset, comments, ...place }
  const root = stepToContent(cursor) && cursor.column === 0 ? readMap(cursor, 0, null, entries, data) : null
  // Whatever stands left of the first field ends it, too; and a text without its closing mark may have led behind the block.
  if (root !== null && cursor.at === end) return { data, tree: { root, comments } }
  const read = entries.filter(({ key }) => key.span.start < cursor.field + offset)
  const head = Object.fromEntries(read.map(({ key }) => [key.text, data[key.text]]))
  return { data: null, tree: null, at: cursor.field - start, head }
}

/** Reads the fields that start at a column; the key of the first may be read already. */
function readMap(
  cursor: Cursor,
  column: number,
  first: ScalarNode | null,
  entries: Entry[] = [],
  data: Record<string, unknown> = {},
): MapNode | null {
  if (++cursor.depth > DEPTH_LIMIT) return null
  let next = first
  let start = -1
  let end = -1
  do {
    if (cursor.depth === 1 && cursor.at < cursor.end) cursor.field = cursor.at
    const key = next ?? readKey(cursor, false)
    if (key === null || Object.hasOwn(data, key.text)) return null
    const afterMark = cursor.at + cursor.offset
    const value = readValue(cursor, column, true)
    if (value === null) return null
    entries.push({ key, afterMark, value })
    data[key.text] = cursor.data
    if (start === -1) start = key.span.start
    end = value.span.end
    next = null
  } while (cursor.column === column)
  if (cursor.column > column) return null
  cursor.depth--
  cursor.data = data
  return { kind: 'map', span: { start, end }, flow: false, entries }
}

/** Reads the items whose dashes stand at a column. */
function readList(cursor: Cursor, column: number): ListNode | null {
  if (++cursor.depth > DEPTH_LIMIT) return null
  const { text } = cursor
  const start = cursor.at + cursor.offset
  const data: unknown[] = []
  const items: Node[] = []
  let end = -1
  do {
    cursor.at++
    const item = readValue(cursor, column, false)
    if (item === null) return null
    items.push(item)
    data.push(cursor.data)
    end = item.span.end
  } while (cursor.column === column && isDash(text, cursor.at))
  if (cursor.column > column) return null
  // js-yaml takes the next dash of an outer list for one of this list when its last item is empty.
  if (cursor.column !== -1 && data.at(-1) === null && isDash(text, cursor.at)) return null
  cursor.depth--
  cursor.data = data
  return { kind: 'list', span: { start, end }, flow: false, items }
}

/** Reads what stands behind the colon of a key or the dash of an item, and steps to the content below it. */
function readValue(cursor: Cursor, parent: number, isField: boolean): Node | null {
  const { text } = cursor
  const mark = cursor.at - 1
  let at = cursor.at
  while (text.charCodeAt(at) === SPACE) at++
  const code = text.charCodeAt(at)
  if (code !== LF && code !== CR && code !== HASH) {
    cursor.at = at
    if (isField) return readInline(cursor, parent)
    // A map or list that starts behind a dash is indented as far as it stands there.
    cursor.column = parent + at - mark
    return readNested(cursor, parent)
  }
  if (!stepToContent(cursor)) return null
  if (cursor.column > parent) return readNested(cursor, parent)
  // The items of a field may stand below its key.
  if (isField && cursor.column === parent && isDash(text, cursor.at)) return readList(cursor, parent)
  return scalarOf(cursor, at, at, 'plain', '')
}

/** Reads a map, a list or a single value at its column. */
function readNested(cursor: Cursor, parent: number): Node | null {
  const { column, at } = cursor
  if (isDash(cursor.text, at)) return readList(cursor, column)
  // A dash with text right behind it is an item whose blank is missing as likely as text.
  if (cursor.text.charCodeAt(at) === DASH && !isNumeric(cursor.text.charCodeAt(at + 1))) return null
  const key = readKey(cursor, false)
  if (key !== null) return readMap(cursor, column, key)
  cursor.at = at
  return readInline(cursor, parent)
}

/** Reads a value that begins here, and steps to the content below it. */
function readInline(cursor: Cursor, parent: number): Node | null {
  const first = cursor.text.charCodeAt(cursor.at)
  if (first === PIPE || first === GREATER) return readBlockScalar(cursor, parent)
  let node: Node | null
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) node = readQuoted(cursor, parent)
  else if (first === OPEN_BRACKET || first === OPEN_BRACE) node = readFlow(cursor, parent)
  else return readPlain(cursor, parent)
  return node !== null && stepToContent(cursor) ? node : null
}

/** A digit, the point of a number, or a second dash. */
function isNumeric(code: number): boolean {
  return code === DASH || code === 0x2e || (code >= 0x30 && code <= 0x39)
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && isBlankCode(text.charCodeAt(at + 1))
}

import { type Entry, placesOf } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { endOfChunk, startOfChunk } from './chunk-of-entry.ts'
import { insertItems } from './insert-items.ts'
import { isBlank, leadOf, linesOf, startOfLine } from './line-extent.ts'
import { listStyleOf } from './style/list-style-of.ts'
import { markOfBlock } from './style/mark-of-block.ts'
import { styleForField } from './style/style-for-field.ts'
import { writeBlockItems } from './write-block-items.ts'
import { writeFlowList } from './write-flow-list.ts'
import { writeScalar } from './write-scalar.ts'

/** Adds a top-level field after the nearest field before it in the order, else before the nearest after it, else last. */
export function insertField(canvas: Canvas, change: ChangeOf<'insert'>): Edit[] | null {
  const { root, block } = canvas
  if (placesOf(root, change.key).length > 0) return null
  const entries = block.format === 'toml' ? root.entries.filter((entry) => !isTable(canvas, entry)) : root.entries
  const anchor = findAnchor(entries, change.key, change.order)
  if (root.flow) {
    const index = anchor === null ? entries.length : entries.indexOf(anchor.entry) + (anchor.after ? 1 : 0)
    return insertItems(canvas, root, index, [writeField(canvas, change, '')])
  }
  if (anchor === null) return insertAtTop(canvas, change)
  const lead = leadOf(canvas.text, anchor.entry.key.span.start)
  if (!isBlank(lead)) return null
  const field = lead + writeField(canvas, change, lead)
  if (!anchor.after) {
    const at = startOfChunk(canvas, anchor.entry)
    return [{ start: at, end: at, text: field + block.eol }]
  }
  const at = endOfChunk(canvas, anchor.entry)
  const broken = at === 0 || canvas.text.charAt(at - 1) === '\n'
  return [{ start: at, end: at, text: broken ? field + block.eol : block.eol + field }]
}

interface Anchor {
  readonly entry: Entry
  readonly after: boolean
}

function findAnchor(entries: readonly Entry[], key: string, order: readonly string[]): Anchor | null {
  const place = order.indexOf(key)
  for (let at = place - 1; at >= 0; at--) {
    const entry = entries.findLast((one) => one.key.text === order[at])
    if (entry !== undefined) return { entry, after: true }
  }
  for (let at = place + 1; place !== -1 && at < order.length; at++) {
    const entry = entries.find((one) => one.key.text === order[at])
    if (entry !== undefined) return { entry, after: false }
  }
  const last = entries.at(-1)
  return last === undefined ? null : { entry: last, after: true }
}

/** TOML: whatever follows a header belongs to its table. */
function isTable({ text }: Canvas, { key, value }: Entry): boolean {
  if (leadOf(text, key.span.start).trimStart().startsWith('[')) return true
  // A header may also add to a table that dotted keys began.
  return value.kind === 'map' && !value.flow && /^[ \t]*\[/m.test(text.slice(key.span.start, value.span.end))
}

/** TOML with tables alone: the field goes before the first header. */
function insertAtTop(canvas: Canvas, change: ChangeOf<'insert'>): Edit[] | null {
  const { text, root, block } = canvas
  const first = root.entries[0]
  if (first === undefined) return null
  const at = startOfLine(text, linesOf(text, first.key.span).start)
  return [{ start: at, end: at, text: writeField(canvas, change, '') + block.eol }]
}

function writeField(canvas: Canvas, { key, value, plain }: ChangeOf<'insert'>, lead: string): string {
  const { notation, root } = canvas
  const mark = markOfBlock(canvas)
  const name = notation.writeKey(key, 'plain', root.flow)
  if (typeof value !== 'object') {
    // A date is plain where its neighbours are: every reader of posts knows it as a date.
    const place = { prefer: styleForField(canvas, key), flow: root.flow, plain: plain ?? key === 'date' }
    return name + mark + writeScalar(canvas, value, place)
  }
  const style = listStyleOf(canvas)
  if (style.flow || root.flow || value.length === 0) return name + mark + writeFlowList(canvas, value, style)
  const items = value.map((text) => writeScalar(canvas, text, { prefer: style.items, flow: false }))
  return `${name}${mark.trimEnd()}${writeBlockItems(canvas, items, lead + style.indent)}`
}

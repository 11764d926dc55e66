import type { Span } from '../post/place.ts'
import type { Entry } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { endOfChunk } from './chunk-of-entry.ts'
import { isBlank, leadOf } from './line-extent.ts'
import { extentsOfMembers } from './node-extent.ts'
import { takesBlankLines } from './takes-blank-lines.ts'

/** Puts the top-level fields in an order; lines above a field, comments and blank ones, move with it. */
export function reorderFields(canvas: Canvas, { order }: ChangeOf<'reorder'>): Edit[] | null {
  const { root, text } = canvas
  const next = sortEntries(root.entries, order)
  if (next.every((index, at) => index === at)) return []
  const slots = root.flow ? extentsOfMembers(root, text) : chunksOf(canvas)
  if (slots === null) return null
  if (
    !root.flow &&
    next.some((index, at) => takes(canvas, index, slots[next[at + 1] ?? -1]?.start ?? slots.at(-1)?.end))
  ) {
    return null
  }
  return next.flatMap((index, at) => {
    const slot = slots[at] as Span
    const { start, end } = slots[index] as Span
    return index === at ? [] : { ...slot, text: text.slice(start, end) }
  })
}

/** Whether the field at an index would swallow the blank lines that come to stand below it. */
function takes(canvas: Canvas, index: number, next: number | undefined): boolean {
  return next !== undefined && takesBlankLines(canvas, canvas.root.entries[index]?.value, next)
}

/** The indexes of the entries in their new order: fields without a place follow the one they stood after. */
function sortEntries(entries: readonly Entry[], order: readonly string[]): number[] {
  const groups: { place: number; indexes: number[] }[] = [{ place: -1, indexes: [] }]
  for (const [index, { key }] of entries.entries()) {
    const place = order.indexOf(key.text)
    if (place === -1) groups.at(-1)?.indexes.push(index)
    else groups.push({ place, indexes: [index] })
  }
  return groups.sort((a, b) => a.place - b.place).flatMap(({ indexes }) => indexes)
}

/** The lines of each entry from the end of the one before; null where an entry shares its lines with something. */
function chunksOf(canvas: Canvas): Span[] | null {
  const { root, text, block } = canvas
  let start = block.span.start
  const chunks: Span[] = []
  for (const entry of root.entries) {
    // A table of TOML takes all that follows it.
    if (!isBlank(leadOf(text, entry.key.span.start)) || !isOneField(canvas, entry)) return null
    const end = endOfChunk(canvas, entry)
    if (text.charAt(end - 1) !== '\n') return null
    chunks.push({ start, end })
    start = end
  }
  return chunks
}

function isOneField({ block, text }: Canvas, { key, afterMark }: Entry): boolean {
  return block.format !== 'toml' || text.slice(key.span.end, afterMark).trim() === '='
}

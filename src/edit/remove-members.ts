import type { Span } from '../post/place.ts'
import type { Entry, ListNode, MapNode, Node } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'
import { endOfLine, isBlank, leadOf, linesOf } from './line-extent.ts'
import { extentsOfMembers } from './node-extent.ts'
import { takesBlankLines } from './takes-blank-lines.ts'

/**
 * Takes members out of a list or map with their separator or lines and their own comment on the same line.
 * Without any left, the list stays as `[]`. Null where that cannot be done without touching something else.
 */
export function removeMembers(
  canvas: Canvas,
  container: ListNode | MapNode,
  owner: Entry | undefined,
  indexes: ReadonlySet<number>,
): Edit[] | null {
  const extents = extentsOfMembers(container, canvas.text)
  if (extents.length === indexes.size) return empty(canvas, container, owner, extents)
  return container.flow
    ? removeInside(canvas, container, extents, indexes)
    : removeLines(canvas, container, extents, indexes)
}

function empty(
  canvas: Canvas,
  container: ListNode | MapNode,
  owner: Entry | undefined,
  extents: readonly Span[],
): Edit[] | null {
  const { text, tree, root, notation } = canvas
  if (container.flow && container !== root) {
    const inner = { start: container.span.start + 1, end: container.span.end - 1 }
    if (tree.comments.some(({ span }) => span.start >= inner.start && span.end <= inner.end)) return null
    return [{ ...inner, text: '' }]
  }
  // A post without fields is no post any more.
  if (owner === undefined || container === root || !notation.hasBlockStyle) return null
  const lines = removeLines(canvas, container, extents, new Set(extents.keys()))
  const rest = text.slice(owner.afterMark, endOfLine(text, owner.afterMark))
  if (lines === null || !(isBlank(rest) || /^[ \t]+#/.test(rest))) return null
  const mark = container.kind === 'list' ? ' []' : ' {}'
  return [{ start: owner.afterMark, end: owner.afterMark, text: mark }, ...lines]
}

function removeLines(
  canvas: Canvas,
  container: ListNode | MapNode,
  extents: readonly Span[],
  indexes: ReadonlySet<number>,
): Edit[] | null {
  const { text } = canvas
  const edits: Edit[] = []
  let kept = -1
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const extent = extents[index]
    if (extent === undefined) return null
    const lead = leadOf(text, extent.start)
    // Something before it on its line (`- ` before a key, a table's bracket, a tag) would be left over or lost.
    if (!(container.kind === 'list' ? /^[ \t]*-[ \t]*$/.test(lead) : isBlank(lead))) return null
    const lines = linesOf(text, extent)
    if (!indexes.has(index - 1)) kept = index - 1
    if (takesBlankLines(canvas, memberValue(container, kept), lines.end)) return null
    edits.push({ ...lines, text: '' })
  }
  return edits
}

function memberValue(container: ListNode | MapNode, index: number): Node | undefined {
  return container.kind === 'list' ? container.items[index] : container.entries[index]?.value
}

function removeInside(
  { text, tree }: Canvas,
  container: ListNode | MapNode,
  extents: readonly Span[],
  indexes: ReadonlySet<number>,
): Edit[] | null {
  const inside = container.span.start + (/[[{]/.test(text.charAt(container.span.start)) ? 1 : 0)
  const edits: Edit[] = []
  for (let first = 0; first < extents.length; first++) {
    if (!indexes.has(first)) continue
    let last = first
    while (indexes.has(last + 1)) last++
    const after = extents[last + 1]
    const before = extents[first - 1]
    const from = after === undefined ? before?.end : extents[first]?.start
    const to = after === undefined ? extents[last]?.end : after.start
    if (from === undefined || to === undefined) return null
    if (!isSeparator(text.slice(before?.end ?? inside, extents[first]?.start))) return null
    if (after !== undefined && !isSeparator(text.slice(extents[last]?.end, after.start))) return null
    for (const { span } of tree.comments) {
      if (span.start < from || span.end > to) continue
      const own = extents.findLast(({ end }) => end <= span.start)
      // A comment belongs to the member that ends on its line.
      const index = own === undefined ? -1 : extents.indexOf(own)
      if (own === undefined || !indexes.has(index) || text.slice(own.end, span.start).includes('\n')) return null
    }
    edits.push({ start: from, end: to, text: '' })
    first = last
  }
  return edits
}

/** Anything else between two members (a tag, an anchor) belongs to one of them and is not in its extent. */
function isSeparator(gap: string): boolean {
  return !/[^\s,]/.test(gap.replace(/#[^\n]*/g, ''))
}

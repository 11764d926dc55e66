import type { Span } from '../post/place.ts'
import type { Entry, ListNode, MapNode, Node } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'
import { commentsIn } from './comments-in.ts'
import { endOfLine, isBlank, isRestOfLine, leadOf, linesOf } from './line-extent.ts'
import { countMembers, extentOfMember } from './node-extent.ts'
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
  if (countMembers(container) === indexes.size) return empty(canvas, container, owner, indexes)
  const sorted = [...indexes].sort((a, b) => a - b)
  // Only the members at these places are looked at: a list may have thousands of fixes, each for one of its items.
  return container.flow
    ? removeInside(canvas, container, sorted, indexes)
    : removeLines(canvas, container, sorted, indexes)
}

function empty(
  canvas: Canvas,
  container: ListNode | MapNode,
  owner: Entry | undefined,
  indexes: ReadonlySet<number>,
): Edit[] | null {
  const { text, tree, root, notation } = canvas
  if (container.flow && container !== root) {
    const inner = { start: container.span.start + 1, end: container.span.end - 1 }
    if (commentsIn(tree, inner).length > 0) return null
    return [{ ...inner, text: '' }]
  }
  // A post without fields is no post any more.
  if (owner === undefined || container === root || !notation.hasBlockStyle) return null
  const lines = removeLines(
    canvas,
    container,
    [...indexes].sort((a, b) => a - b),
    indexes,
  )
  const rest = text.slice(owner.afterMark, endOfLine(text, owner.afterMark))
  if (lines === null || !isRestOfLine(rest)) return null
  const mark = container.kind === 'list' ? ' []' : ' {}'
  return [{ start: owner.afterMark, end: owner.afterMark, text: mark }, ...lines]
}

function removeLines(
  canvas: Canvas,
  container: ListNode | MapNode,
  sorted: readonly number[],
  indexes: ReadonlySet<number>,
): Edit[] | null {
  const { text } = canvas
  const edits: Edit[] = []
  let kept = -1
  for (const index of sorted) {
    const extent = extentOfMember(container, index, text)
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
  sorted: readonly number[],
  indexes: ReadonlySet<number>,
): Edit[] | null {
  const inside = container.span.start + (/[[{]/.test(text.charAt(container.span.start)) ? 1 : 0)
  const extentAt = (index: number): Span | undefined => extentOfMember(container, index, text)
  const edits: Edit[] = []
  for (const first of sorted) {
    if (indexes.has(first - 1)) continue
    let last = first
    while (indexes.has(last + 1)) last++
    const after = extentAt(last + 1)
    const before = extentAt(first - 1)
    const from = after === undefined ? before?.end : extentAt(first)?.start
    const to = after === undefined ? extentAt(last)?.end : after.start
    if (from === undefined || to === undefined) return null
    if (!isSeparator(text.slice(before?.end ?? inside, extentAt(first)?.start))) return null
    if (after !== undefined && !isSeparator(text.slice(extentAt(last)?.end, after.start))) return null
    for (const { span } of commentsIn(tree, { start: from, end: to })) {
      if (span.start < from || span.end > to) continue
      let own = last
      while (own >= first && (extentAt(own)?.end ?? 0) > span.start) own--
      // A comment belongs to the member that ends on its line.
      if (own < first || text.slice(extentAt(own)?.end, span.start).includes('\n')) return null
    }
    edits.push({ start: from, end: to, text: '' })
  }
  return edits
}

/** Anything else between two members (a tag, an anchor) belongs to one of them and is not in its extent. */
function isSeparator(gap: string): boolean {
  return !/[^\s,]/.test(gap.replace(/#[^\n]*/g, ''))
}

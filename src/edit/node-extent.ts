import type { Span } from '../post/place.ts'
import type { Entry, ListNode, MapNode, Node } from '../post/tree.ts'

/** Where what is written of a node ends: before the line break that block scalars and block collections take in. */
export function endOfNode(node: Node, text: string): number {
  if (node.kind === 'scalar') {
    if (node.style !== 'literal' && node.style !== 'folded') return node.span.end
    const breaks = text.endsWith('\r\n', node.span.end) ? 2 : text.endsWith('\n', node.span.end) ? 1 : 0
    return node.span.end - breaks
  }
  if (node.flow) return node.span.end
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value
  return last === undefined ? node.span.end : endOfNode(last, text)
}

/** From the key to the end of the value. */
export function extentOfEntry(entry: Entry, text: string): Span {
  const { value, afterMark, key } = entry
  const empty = value.span.start === value.span.end
  return { start: key.span.start, end: empty ? afterMark : endOfNode(value, text) }
}

/** The extents of the items of a list or the entries of a map. */
export function extentsOfMembers(container: ListNode | MapNode, text: string): Span[] {
  if (container.kind === 'map') return container.entries.map((entry) => extentOfEntry(entry, text))
  return container.items.map((item) => ({ start: item.span.start, end: endOfNode(item, text) }))
}

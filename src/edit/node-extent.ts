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

/** How many items a list or entries a map has. */
export function countMembers(container: ListNode | MapNode): number {
  return container.kind === 'map' ? container.entries.length : container.items.length
}

/** The extent of one item of a list or entry of a map; undefined where there is none. */
export function extentOfMember(container: ListNode | MapNode, index: number, text: string): Span | undefined {
  if (container.kind === 'map') {
    const entry = container.entries[index]
    return entry === undefined ? undefined : extentOfEntry(entry, text)
  }
  const item = container.items[index]
  return item === undefined ? undefined : { start: item.span.start, end: endOfNode(item, text) }
}

/** The extents of the items of a list or the entries of a map. */
export function extentsOfMembers(container: ListNode | MapNode, text: string): Span[] {
  return Array.from({ length: countMembers(container) }, (_, index) => extentOfMember(container, index, text) as Span)
}

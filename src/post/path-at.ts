import type { KeyPath } from './place.ts'
import type { Entry, Node, Tree } from './tree.ts'

/** What stands at an offset: the innermost key or value. */
export interface Spot {
  readonly path: KeyPath
  readonly part: 'key' | 'value'
}

/** The key path to what stands at an offset of the post's text; null outside all fields. */
export function pathAt(tree: Tree, offset: number): Spot | null {
  let spot: Spot | null = null
  let node: Node | null = tree.root
  while (node !== null) {
    const path: KeyPath = spot?.path ?? []
    let inner: Node | null = null
    if (node.kind === 'list') {
      const { items } = node
      const index = countBefore(items.length, offset, (at) => (items[at] as Node).span.start) - 1
      const item = items[index]
      if (item === undefined || !holds(item, offset)) break
      spot = { path: [...path, index], part: 'value' }
      inner = item
    } else if (node.kind === 'map') {
      // An anchor or a tag stands before the value that it belongs to, and outside of it.
      const { entries } = node
      const entry = entries[countBefore(entries.length, offset, (at) => (entries[at] as Entry).key.span.start) - 1]
      if (entry === undefined) break
      const isKey = offset < entry.afterMark
      spot = { path: [...path, entry.key.text], part: isKey ? 'key' : 'value' }
      inner = isKey ? null : entry.value
    }
    node = inner !== null && holds(inner, offset) ? inner : null
  }
  return spot
}

/** How many of the parts of a list or map, which stand in the order of the text, begin at an offset or before it. */
function countBefore(count: number, offset: number, startOf: (at: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function holds({ span }: Node, offset: number): boolean {
  return span.start <= offset && offset < span.end
}

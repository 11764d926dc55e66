import type { KeyPath } from './place.ts'
import type { Node, Tree } from './tree.ts'

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
      const index = node.items.findIndex((item) => holds(item, offset))
      const item = node.items[index]
      if (item === undefined) break
      spot = { path: [...path, index], part: 'value' }
      inner = item
    } else if (node.kind === 'map') {
      // An anchor or a tag stands before the value that it belongs to, and outside of it.
      const entry = node.entries.findLast(({ key }) => key.span.start <= offset)
      if (entry === undefined) break
      const isKey = offset < entry.afterMark
      spot = { path: [...path, entry.key.text], part: isKey ? 'key' : 'value' }
      inner = isKey ? null : entry.value
    }
    node = inner !== null && holds(inner, offset) ? inner : null
  }
  return spot
}

function holds({ span }: Node, offset: number): boolean {
  return span.start <= offset && offset < span.end
}

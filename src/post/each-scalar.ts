import type { KeyPath } from './place.ts'
import type { Entry, MapNode, Node, ScalarNode } from './tree.ts'

/** A key or a single value with its path. */
export interface PlacedScalar {
  readonly path: KeyPath
  readonly part: 'key' | 'value'
  readonly node: ScalarNode
  /** For a key: the map and the entry that it belongs to. */
  readonly owner: { readonly map: MapNode; readonly entry: Entry } | null
}

/** All keys and single values under a node, in the order of the text. */
export function* eachScalar(node: Node | null, path: KeyPath = []): Generator<PlacedScalar> {
  if (node === null) return
  if (node.kind === 'scalar') yield { path, part: 'value', node, owner: null }
  else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* eachScalar(item, [...path, index])
  } else {
    for (const entry of node.entries) {
      const inner = [...path, entry.key.text]
      yield { path: inner, part: 'key', node: entry.key, owner: { map: node, entry } }
      yield* eachScalar(entry.value, inner)
    }
  }
}

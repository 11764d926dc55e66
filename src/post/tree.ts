import type { KeyPath, Span } from './place.ts'

/** The block as written, with places: one shape for YAML, TOML and JSON. Offsets are in the text after the BOM. */
export interface Tree {
  readonly root: Node | null
  readonly comments: readonly Comment[]
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** A text, number or switch as written. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly span: Span
  readonly style: ScalarStyle
  /** The text it stands for, quotes and escapes resolved. */
  readonly text: string
  readonly value: unknown
}

/** A list as written. */
export interface ListNode {
  readonly kind: 'list'
  readonly span: Span
  readonly flow: boolean
  readonly items: readonly Node[]
}

/** A mapping as written. */
export interface MapNode {
  readonly kind: 'map'
  readonly span: Span
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

/** A key with its value, as written. */
export interface Entry {
  readonly key: ScalarNode
  /** Offset just after the mark between key and value (`:` or `=`). */
  readonly afterMark: number
  /** Null only when nothing is written; then `value span` is empty and stands at `afterMark`. */
  readonly value: Node
}

/** A comment from its mark (`#`) to the end of the line. */
export interface Comment {
  readonly span: Span
  readonly text: string
}

/** A value as written. */
export type Node = ScalarNode | ListNode | MapNode

// Up to so many entries a look at each costs less than an index.
const FEW_ENTRIES = 16

const indexes = new WeakMap<MapNode, ReadonlyMap<string, readonly number[]>>()

/** Where the entries of a key stand in a map, in order. A large map is indexed once, since thousands of findings may ask. */
export function placesOf(map: MapNode, key: string): readonly number[] {
  const { entries } = map
  if (entries.length <= FEW_ENTRIES) return entries.flatMap((entry, place) => (entry.key.text === key ? place : []))
  let index = indexes.get(map)
  if (index === undefined) {
    index = indexKeys(map)
    indexes.set(map, index)
  }
  return index.get(key) ?? []
}

function indexKeys({ entries }: MapNode): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [place, { key }] of entries.entries()) {
    const places = index.get(key.text)
    if (places === undefined) index.set(key.text, [place])
    else places.push(place)
  }
  return index
}

/** The entry of a key in a map; the last one wins, as in every reader that accepts duplicates. */
export function entryOf(node: Node | null, key: string | number): Entry | undefined {
  if (node?.kind !== 'map') return undefined
  const text = String(key)
  if (node.entries.length <= FEW_ENTRIES) return node.entries.findLast((entry) => entry.key.text === text)
  const place = placesOf(node, text).at(-1)
  return place === undefined ? undefined : node.entries[place]
}

/** The node at a key path, or undefined where the path leaves what is written. */
export function nodeAt(tree: Tree, path: KeyPath): Node | undefined {
  let node: Node | null | undefined = tree.root
  for (const step of path) {
    if (node?.kind === 'list' && typeof step === 'number') node = node.items[step]
    else node = entryOf(node ?? null, step)?.value
    if (node === undefined) return undefined
  }
  return node ?? undefined
}

/** The span of a key or value; of the nearest written ancestor's value where the path is not written. */
export function spanAt(tree: Tree, path: KeyPath, part: 'key' | 'value'): Span | undefined {
  if (path.length === 0) return tree.root?.span
  const parent = nodeAt(tree, path.slice(0, -1))
  const step = path.at(-1) as string | number
  if (parent?.kind === 'list' && typeof step === 'number') return parent.items[step]?.span ?? parent.span
  const entry = entryOf(parent ?? null, step)
  if (entry === undefined) return spanAt(tree, path.slice(0, -1), 'value')
  if (part === 'key') return entry.key.span
  // An empty value has no characters to point at: its key has.
  return entry.value.span.start === entry.value.span.end ? entry.key.span : entry.value.span
}

import type { AST } from 'toml-eslint-parser'
import type { Span } from '../place.ts'
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../tree.ts'

export interface GrowingMap extends MapNode {
  span: Span
  readonly entries: Entry[]
}

interface GrowingList extends ListNode {
  span: Span
  readonly items: GrowingMap[]
}

export type KeyPart = AST.TOMLBare | AST.TOMLQuoted

// Nesting over 16 is refused; a list counts twice here, and the exact count is taken on the data.
export const TREE_DEPTH_LIMIT = 64

/**
 * Grows nested maps and lists from the flat statements of TOML. A map made by a dotted key or a header starts at
 * the key after the dot, or at its first own key, and ends with its last value. Throws RangeError where keys are
 * nested too deeply.
 */
export class TomlTables {
  readonly root: GrowingMap
  readonly #flow: boolean
  readonly #key: (part: KeyPart) => ScalarNode
  /** Entries that later statements may descend into, by the parser's name of the key. */
  readonly #open = new WeakMap<GrowingMap, Map<string, GrowingMap | GrowingList>>()
  #ancestors: (GrowingMap | GrowingList)[] = []

  constructor(key: (part: KeyPart) => ScalarNode, start: number, flow: boolean) {
    this.#key = key
    this.#flow = flow
    this.root = this.#emptyMap(start)
  }

  /** Opens the table of a header that ends at `end`. */
  open(parts: readonly KeyPart[], kind: 'standard' | 'array', end: number): GrowingMap {
    this.#ancestors = []
    const parent = this.#descend(this.root, parts)
    const last = parts.at(-1) as KeyPart
    const name = nameOf(last)
    const known = this.#open.get(parent)?.get(name)
    if (kind === 'standard' && known?.kind === 'map') return this.#enter(known, end)
    const item = this.#emptyMap(end)
    if (kind === 'standard') this.#add(parent, last, name, end, item)
    else if (known?.kind === 'list') known.items.push(item)
    else this.#add(parent, last, name, end, { kind: 'list', flow: false, span: item.span, items: [item] })
    const list = this.#open.get(parent)?.get(name)
    if (list?.kind === 'list') this.#ancestors.push(list)
    return this.#enter(item, end)
  }

  /** Sets a possibly dotted key of the table that was opened last (at first the root). */
  set(table: GrowingMap, parts: readonly KeyPart[], afterMark: number, value: Node): void {
    const depth = this.#ancestors.length
    const parent = this.#descend(table, parts)
    const key = this.#key(parts.at(-1) as KeyPart)
    this.#start(parent, key.span.start)
    parent.entries.push({ key, afterMark, value })
    this.#cover(value.span.end)
    this.#ancestors.length = depth
  }

  #descend(from: GrowingMap, parts: readonly KeyPart[]): GrowingMap {
    let map = from
    if (!this.#ancestors.includes(map)) this.#ancestors.push(map)
    if (this.#ancestors.length + parts.length > TREE_DEPTH_LIMIT) throw new RangeError('nested too deeply')
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const name = nameOf(part)
      let next = this.#open.get(map)?.get(name)
      if (next === undefined) {
        const start = this.#key(parts[index + 1] as KeyPart).span.start
        next = this.#emptyMap(start)
        // The dot is the mark between a key and what it holds.
        this.#add(map, part, name, this.#key(part).span.end, next)
      }
      this.#ancestors.push(next)
      map = next.kind === 'list' ? (next.items.at(-1) as GrowingMap) : next
      if (map !== next) this.#ancestors.push(map)
    }
    return map
  }

  #add(map: GrowingMap, part: KeyPart, name: string, afterMark: number, value: GrowingMap | GrowingList): void {
    const key = this.#key(part)
    this.#start(map, key.span.start)
    map.entries.push({ key, afterMark, value })
    const open = this.#open.get(map) ?? new Map<string, GrowingMap | GrowingList>()
    this.#open.set(map, open.set(name, value))
  }

  #enter(map: GrowingMap, end: number): GrowingMap {
    this.#ancestors.push(map)
    this.#cover(end)
    return map
  }

  #emptyMap(at: number): GrowingMap {
    return { kind: 'map', flow: this.#flow, span: { start: at, end: at }, entries: [] }
  }

  /** A map without entries stands after its header; the first one gives it a start, and a list its first item. */
  #start(map: GrowingMap, start: number): void {
    if (map.entries.length > 0 || map.span.start >= start) return
    map.span = { start, end: Math.max(start, map.span.end) }
    const list = this.#ancestors[this.#ancestors.indexOf(map) - 1]
    if (list?.kind === 'list' && list.items.length === 1) list.span = { start, end: Math.max(start, list.span.end) }
  }

  #cover(end: number): void {
    for (const node of this.#ancestors) if (node.span.end < end) node.span = { start: node.span.start, end }
  }
}

function nameOf(part: KeyPart): string {
  return part.type === 'TOMLBare' ? part.name : part.value
}

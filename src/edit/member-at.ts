import type { KeyPath } from '../post/place.ts'
import { type Entry, type ListNode, type MapNode, type Node, nodeAt, placesOf } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'

/** What a key path ends in, seen from the list or map that holds it. */
export interface Member {
  readonly parent: ListNode | MapNode
  readonly index: number
  readonly node: Node
  /** Undefined for an item of a list. */
  readonly entry: Entry | undefined
  /** Whether it stands inside brackets or braces. */
  readonly flow: boolean
}

/** The member at a key path, or null where nothing is written; of duplicate keys the last, or the one asked for. */
export function memberAt(canvas: Canvas, path: KeyPath, occurrence?: number): Member | null {
  const step = path.at(-1)
  if (step === undefined) return null
  const parent = nodeAt(canvas.tree, path.slice(0, -1))
  if (parent === undefined || parent.kind === 'scalar') return null
  const flow = path.some((_, depth) => {
    const node = nodeAt(canvas.tree, path.slice(0, depth))
    return node !== undefined && node.kind !== 'scalar' && node.flow
  })
  if (parent.kind === 'list') {
    const node = typeof step === 'number' ? parent.items[step] : undefined
    return node === undefined ? null : { parent, index: step as number, node, entry: undefined, flow }
  }
  const index = placesOf(parent, String(step)).at(occurrence ?? -1)
  const entry = index === undefined ? undefined : parent.entries[index]
  return index === undefined || entry === undefined ? null : { parent, index, node: entry.value, entry, flow }
}

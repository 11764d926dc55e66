import { DEPTH_LIMIT } from './data-limits.ts'
import type { Node } from './tree.ts'

/**
 * Turns a node of a tree into plain data; of equal keys the last wins.
 * Throws RangeError when it is nested deeper than `levels` maps and lists.
 */
export function dataOfNode(node: Node, levels = DEPTH_LIMIT): unknown {
  if (node.kind === 'scalar') return node.value
  if (levels === 0) throw new RangeError('nested too deeply')
  if (node.kind === 'list') return node.items.map((item) => dataOfNode(item, levels - 1))
  const data: Record<string, unknown> = {}
  for (const { key, value } of node.entries) {
    // Not an assignment: `__proto__` is a key like any other, and must not reach the prototype.
    Object.defineProperty(data, key.text, {
      value: dataOfNode(value, levels - 1),
      writable: true,
      enumerable: true,
      configurable: true,
    })
  }
  return data
}

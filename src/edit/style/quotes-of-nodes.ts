import type { Node } from '../../post/tree.ts'

/** The kind of quotes that most quoted values below a node use, double at a tie; null where none is quoted. */
export function quotesOfNodes(root: Node): 'single' | 'double' | null {
  let single = 0
  let double = 0
  const queue: Node[] = [root]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.kind === 'list') queue.push(...node.items)
    else if (node.kind === 'map') queue.push(...node.entries.map(({ value }) => value))
    else if (node.style === 'single') single++
    else if (node.style === 'double') double++
  }
  if (single === 0 && double === 0) return null
  return single > double ? 'single' : 'double'
}

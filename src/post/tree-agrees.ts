import type { Post } from './create-post.ts'
import { readCoreScalar } from './yaml/core-scalar.ts'

/** Whether the names at the places are those of the data: where a text bends the rules of YAML, its two readers may differ. */
export function treeAgrees({ data, tree }: Pick<Post, 'data' | 'tree'>): boolean {
  const { root } = tree()
  if (root?.kind !== 'map') return true
  return root.entries.every(({ key: { text } }) => {
    // Some sites fold the case of names; `<<` and `1.50` have another name in the data, or none.
    const isThere = Object.hasOwn(data, text) || Object.hasOwn(data, text.toLowerCase())
    return isThere || text === '<<' || typeof readCoreScalar(text) !== 'string'
  })
}

import type { Post, PostReading } from '../post/post.ts'
import type { Data } from '../post/reading.ts'
import type { Tree } from '../post/tree.ts'

/** The names of fields in lower case, each with the name as schema and rules have it; null where upper and lower case differ. */
export type KeyNames = ReadonlyMap<string, string> | null

/** Gives the fields of a post the names that schema and rules know them by, where its generator does not tell `Title` from `title`. */
export function foldKeys(reading: PostReading, names: KeyNames): PostReading {
  const { post } = reading
  if (names === null || post === null) return reading
  const written = new Map<string, string>()
  for (const key of Object.keys(post.data)) {
    const name = names.get(key.toLowerCase())
    // Of two spellings in one block neither is taken for the other.
    if (name !== undefined && name !== key && !Object.hasOwn(post.data, name) && !written.has(name))
      written.set(name, key)
  }
  return written.size === 0 ? reading : { ...reading, post: foldPost(post, written) }
}

function foldPost(post: Post, written: ReadonlyMap<string, string>): Post {
  const nameOf = new Map(Array.from(written, ([name, key]) => [key, name]))
  let tree: Tree | undefined
  return {
    ...post,
    written,
    data: Object.fromEntries(Object.entries(post.data).map(([key, value]) => [nameOf.get(key) ?? key, value])) as Data,
    tree: () => {
      tree ??= foldTree(post.tree(), nameOf)
      return tree
    },
  }
}

function foldTree(tree: Tree, nameOf: ReadonlyMap<string, string>): Tree {
  const { root } = tree
  if (root?.kind !== 'map') return tree
  const entries = root.entries.map((entry) => {
    const name = nameOf.get(entry.key.text)
    return name === undefined ? entry : { ...entry, key: { ...entry.key, text: name, value: name } }
  })
  return { ...tree, root: { ...root, entries } }
}

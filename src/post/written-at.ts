import type { KeyPath } from './place.ts'
import type { Post } from './post.ts'
import { nodeAt } from './tree.ts'

/** Turns the key path of a scalar into its text as the author wrote it, without quotes; undefined for lists and groups. */
export function writtenAt(post: Post | null, path: KeyPath): string | undefined {
  const node = post === null ? undefined : nodeAt(post.tree(), path)
  return node?.kind === 'scalar' ? node.text : undefined
}

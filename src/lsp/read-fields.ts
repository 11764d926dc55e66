import { foldKeys } from '../check/fold-keys.ts'
import type { Settings } from '../check/settings.ts'
import { type Post, readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'

/** A source as the recipe reads it; null where there are no fields. */
export function readFields(source: Source | null, { keyNames }: Settings): Post | null {
  return source === null ? null : foldKeys(readPost(source), keyNames).post
}

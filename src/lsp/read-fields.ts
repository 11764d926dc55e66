import { readHere } from '../check/read-here.ts'
import type { Settings } from '../check/settings.ts'
import type { Post } from '../post/post.ts'
import type { Source } from '../post/source.ts'

/** A source as the recipe reads it; null where there are no fields. */
export function readFields(source: Source | null, settings: Settings): Post | null {
  return source === null ? null : readHere(source, settings).post
}

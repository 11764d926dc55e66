import { sourceLinkOf } from '../../post/body-links.ts'
import type { Post } from '../../post/post.ts'
import { textAt } from '../../post/text-at.ts'

/** Turns a post into the URL of its source: the field `from`, or the source link of the body where the field is missing. */
export function sourceUrlOf(post: Post): string | null {
  return textAt(post.data, 'from') ?? sourceLinkOf(post.body())?.url ?? null
}

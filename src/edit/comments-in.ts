import type { Span } from '../post/place.ts'
import type { Comment, Tree } from '../post/tree.ts'

/** The comments that a span touches. They come in the order of the text, so that a list of thousands is no matter. */
export function commentsIn({ comments }: Pick<Tree, 'comments'>, { start, end }: Span): readonly Comment[] {
  let from = 0
  let to = comments.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((comments[middle]?.span.end ?? 0) <= start) from = middle + 1
    else to = middle
  }
  let after = from
  while (after < comments.length && (comments[after]?.span.start ?? end) < end) after++
  return comments.slice(from, after)
}

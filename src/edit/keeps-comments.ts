import type { Tree } from '../post/tree.ts'
import type { Edit } from './change.ts'

/** Whether no edit takes a comment away. */
export function keepsComments({ comments }: Pick<Tree, 'comments'>, edits: readonly Edit[]): boolean {
  return comments.length === 0 || !edits.some(({ start, end }) => start < end && touches(comments, start, end))
}

/** Comments come in the order of the text, so that a list of thousands is no matter. */
function touches(comments: Tree['comments'], start: number, end: number): boolean {
  let from = 0
  let to = comments.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((comments[middle]?.span.end ?? 0) <= start) from = middle + 1
    else to = middle
  }
  const next = comments[from]
  return next !== undefined && next.span.start < end
}

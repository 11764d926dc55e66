import type { Tree } from '../post/tree.ts'
import type { Edit } from './change.ts'
import { commentsIn } from './comments-in.ts'

/** Whether no edit takes a comment away. */
export function keepsComments(tree: Pick<Tree, 'comments'>, edits: readonly Edit[]): boolean {
  return !edits.some((edit) => commentsIn(tree, edit).length > 0)
}

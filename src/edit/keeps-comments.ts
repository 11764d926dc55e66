import type { Canvas } from './canvas.ts'
import type { Edit } from './change.ts'

/** Whether no edit takes a comment away. */
export function keepsComments({ tree }: Canvas, edits: readonly Edit[]): boolean {
  return !edits.some(({ start, end }) => tree.comments.some(({ span }) => span.start < end && span.end > start))
}

import type { ScalarNode, ScalarStyle } from '../../tree.ts'
import { readCoreScalar } from '../core-scalar.ts'
import type { Cursor } from './cursor.ts'

/** The node of a scalar that stands between two offsets of the block; its value becomes the data read last. */
export function scalarOf(cursor: Cursor, start: number, end: number, style: ScalarStyle, text: string): ScalarNode {
  const { offset } = cursor
  const value = style === 'plain' ? readCoreScalar(text) : text
  cursor.data = value
  return { kind: 'scalar', span: { start: start + offset, end: end + offset }, style, text, value }
}

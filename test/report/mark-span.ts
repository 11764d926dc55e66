/** Turns a text with one span written between ⟦ and ⟧ into the text and the two positions. */

import type { Position } from '../../src/post/place.ts'

export function markSpan(marked: string): { text: string; start: Position; end: Position } {
  const from = marked.indexOf('⟦')
  const to = marked.indexOf('⟧') - 1
  const text = marked.replace('⟦', '').replace('⟧', '')
  return { text, start: positionAt(text, from), end: positionAt(text, to) }
}

export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset }
}

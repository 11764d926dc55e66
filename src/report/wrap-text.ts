/** Turns a line of text into lines that fit a width, broken where readers expect it in Latin and in CJK text. */

import { clustersOf } from '../values/characters/clusters-of.ts'
import { displayWidth } from '../values/characters/display-width.ts'

/** Must not begin a line (kinsoku shori, JIS X 4051: closing brackets, stops and commas). */
const NO_START = new Set('，。、：；！？）》」』】〕〉”’…—～·,.;:!?)]}')

/** Must not end a line: opening brackets. */
const NO_END = new Set('（《「『【〔〈“‘([{')

/**
 * Wraps at spaces and between wide characters; lines after the first are indented by `hanging` cells. A word wider
 * than the line stays whole, so that addresses can be copied. Colour codes take no room and survive.
 */
export function wrapText(text: string, width: number, hanging = 0): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(text)) {
    const word = piece.trimEnd()
    const indent = lines.length === 0 ? 0 : hanging
    if (line !== '' && indent + used + displayWidth(word) > width) {
      lines.push(indented(line, indent))
      line = ''
      used = 0
    }
    line += piece
    used += displayWidth(piece)
  }
  lines.push(indented(line, lines.length === 0 ? 0 : hanging))
  return lines
}

function indented(line: string, indent: number): string {
  return ' '.repeat(indent) + line.trimEnd()
}

/** Runs between which a line may be broken; spaces stay with the run before them. */
function* pieces(text: string): Generator<string> {
  let piece = ''
  let before = ''
  for (const { segment } of clustersOf(text)) {
    if (piece !== '' && mayBreak(before, segment)) {
      yield piece
      piece = ''
    }
    piece += segment
    before = segment
  }
  if (piece !== '') yield piece
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false
  if (before === ' ') return true
  if (NO_END.has(before) || NO_START.has(after)) return false
  return displayWidth(before) === 2 || displayWidth(after) === 2
}

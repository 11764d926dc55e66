/** Turns a span of a text into printable lines: the source with line numbers, and carets under the span. */

import type { Position, Span } from '../post/place.ts'
import { displayWidth } from '../values/characters/display-width.ts'
import { shownText, type VisibleUnit } from '../values/characters/visible-units.ts'
import { type FittedLine, fitLine } from './fit-line.ts'
import { frameLines } from './frame-lines.ts'
import type { Paint } from './paint.ts'

export interface CodeFrameInput {
  /** The text after the BOM from the start of the file; it may end early (a post's head is enough). */
  readonly text: string
  /** 1-based line and column, offset in `text`, in UTF-16 code units. */
  readonly start: Position
  /** Exclusive; equal to `start` for a place between two characters, which gets one caret. */
  readonly end: Position
  /** What stands out between the two, on the line of `start`, if it is not all. */
  readonly parts?: readonly Span[] | undefined
  /** Lines shown around the span; default 1. */
  readonly contextBefore?: number
  readonly contextAfter?: number
  /** Terminal cells that no line of the frame exceeds. */
  readonly maxWidth: number
  readonly paint: Paint
  /** Gives carets the colour of a level; default `caret`. */
  readonly level?: 'error' | 'warning' | 'info'
}

const ELLIPSIS = '…'

/** The least width at which code still says something: an escape of 10 cells, two ellipses and a caret. */
const LEAST_CODE = 13

/** The lines of the frame; none when the span starts outside `text` or `maxWidth` leaves no room. Never throws. */
export function codeFrame(input: CodeFrameInput): string[] {
  const { text, paint, contextBefore = 1, contextAfter = 1 } = input
  const lines = frameLines({ text, start: input.start, end: input.end, contextBefore, contextAfter })
  const digits = Math.max(0, ...lines.map((line) => (line === 'gap' ? 0 : String(line.number).length)))
  const codeWidth = input.maxWidth - displayWidth(gutter('', digits))
  if (codeWidth < LEAST_CODE) return []

  const caret = paint[input.level ?? 'caret']
  const firstMarked = lines.findIndex((line) => line !== 'gap' && line.mark !== undefined)
  const lastMarked = lines.findLastIndex((line) => line === 'gap' || line.mark !== undefined)
  return lines.flatMap((line, index) => {
    if (line === 'gap') return [`  ${paint.gutter(`${ELLIPSIS.padStart(digits)} │`)}`]
    // One cell stays free for a caret after the end of the line.
    const fitted = fitLine(text, line, line.mark, codeWidth - 1)
    const number = String(line.number).padStart(digits)
    const inSpan = index >= firstMarked && index <= lastMarked
    const edge = inSpan
      ? `${caret('>')} ${paint.strong(number)} ${paint.gutter('│')}`
      : `  ${paint.gutter(`${number} │`)}`
    const code = paintCode(fitted, paint)
    const row = code === '' ? edge : `${edge} ${code}`
    if (line.mark === undefined) return [row]
    return [row, `${paint.gutter(gutter('', digits))}${caretRow(fitted, caret, input.parts)}`]
  })
}

function gutter(number: string, digits: number): string {
  return `  ${number.padStart(digits)} │ `
}

function caretRow({ cutLeft, before, marked }: FittedLine, caret: (text: string) => string, parts?: readonly Span[]) {
  const lead = `${cutLeft ? ELLIPSIS : ''}${shownText(before)}`
  const indent = displayWidth(lead)
  // A mark without width (between two characters, or on a combining one) still has to be seen.
  const width = Math.max(1, displayWidth(lead + shownText(marked)) - indent)
  if (parts === undefined) return ' '.repeat(indent) + caret('^'.repeat(width))
  const isMarked = ({ start, end }: VisibleUnit): boolean => parts.some((part) => part.start < end && start < part.end)
  const row = marked.map((unit) => (isMarked(unit) ? '^' : ' ').repeat(unit.width)).join('')
  return ' '.repeat(indent) + row.trimEnd().replace(/\^+/g, (carets) => caret(carets))
}

function paintCode({ cutLeft, before, marked, after, cutRight }: FittedLine, paint: Paint): string {
  const ellipsis = paint.dim(ELLIPSIS)
  const code = [...before, ...marked, ...after].map((unit) => (unit.escaped ? paint.control(unit.shown) : unit.shown))
  return `${cutLeft ? ellipsis : ''}${code.join('')}${cutRight ? ellipsis : ''}`
}

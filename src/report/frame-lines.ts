/** Turns a span of a text into the few lines that show it, with what is to be marked on each. */

import type { Position, Span } from '../post/place.ts'

/** A line without its line break; offsets are UTF-16 code units of the whole text, `number` is 1-based. */
export interface FrameLine extends Span {
  readonly number: number
  /** The part under which carets go; none for lines that are only context. */
  readonly mark?: Span | undefined
}

export interface FrameSpan {
  readonly text: string
  readonly start: Position
  readonly end: Position
  readonly contextBefore: number
  readonly contextAfter: number
}

// A block has 64 KiB at most. A line break farther away is not looked for: the line is cut anyway.
const REACH = 64 * 1024

/** A span over more lines than this is shown by its first two and its last. */
const MOST_LINES = 4

/** The lines in order, `'gap'` where some are left out; empty when the span starts outside the text. */
export function frameLines(span: FrameSpan): (FrameLine | 'gap')[] {
  const { text, start } = span
  const first = startOfLine(text, start)
  if (first === undefined) return []
  const end = endOfSpan(text, span)
  const marked = markedLines(text, lineFrom(text, start.line, first, start.offset), {
    start: start.offset,
    end: end.offset,
    lastLine: end.line,
  })
  const last = marked.at(-1)
  return [
    ...linesBefore(text, first, start.line, span.contextBefore),
    ...marked,
    ...(last === undefined || last === 'gap' ? [] : linesAfter(text, last, span.contextAfter)),
  ]
}

/** The end, moved back over a final line break (nobody can see a mark there) and into the text. */
function endOfSpan(text: string, { start, end }: FrameSpan): { offset: number; line: number } {
  if (end.offset <= start.offset) return { offset: start.offset, line: start.line }
  if (end.offset > text.length) return { offset: text.length, line: Number.POSITIVE_INFINITY }
  if (end.line <= start.line || text[end.offset - 1] !== '\n') return end
  return { offset: Math.max(start.offset, endBeforeBreak(text, end.offset)), line: end.line - 1 }
}

function markedLines(text: string, first: FrameLine, span: Span & { lastLine: number }): (FrameLine | 'gap')[] {
  const lines: FrameLine[] = []
  let line: FrameLine | undefined = first
  while (line !== undefined && lines.length < MOST_LINES) {
    const isFirst = lines.length === 0
    const next = nextLine(text, line)
    const isLast = next === undefined || span.end < next.start
    const from = isFirst ? span.start : isLast ? indentEnd(text, line, span.end) : line.end
    lines.push({ ...line, mark: isFirst || isLast ? markOn(line, from, isLast ? span.end : line.end) : undefined })
    if (isLast) return lines
    line = next
  }
  const at = lineStartBefore(text, span.end)
  if (at === undefined || !Number.isFinite(span.lastLine)) return [...lines.slice(0, 2), 'gap']
  const last = lineFrom(text, span.lastLine, at, span.end)
  return [...lines.slice(0, 2), 'gap', { ...last, mark: markOn(last, indentEnd(text, last, span.end), span.end) }]
}

function markOn(line: FrameLine, from: number, to: number): Span {
  const start = Math.min(Math.max(from, line.start), line.end)
  return { start, end: Math.max(start, Math.min(to, line.end)) }
}

function indentEnd(text: string, line: FrameLine, end: number): number {
  let at = line.start
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  return at
}

function linesBefore(text: string, first: number, number: number, count: number): FrameLine[] {
  const lines: FrameLine[] = []
  for (let next = first; lines.length < count && next > 0; ) {
    const end = endBeforeBreak(text, next)
    const start = lineStartBefore(text, end)
    if (start === undefined) break
    lines.unshift({ number: number - lines.length - 1, start, end })
    next = start
  }
  return lines
}

function linesAfter(text: string, last: FrameLine, count: number): FrameLine[] {
  const lines: FrameLine[] = []
  for (let line = nextLine(text, last); line !== undefined && lines.length < count; line = nextLine(text, line)) {
    // What follows a final line break is no line.
    if (line.start === text.length) break
    lines.push(line)
  }
  return lines
}

/** Start of the line that a position names; found in the text when its column is not true of it. */
function startOfLine(text: string, { offset, column }: Position): number | undefined {
  if (offset < 0 || offset > text.length) return undefined
  const start = offset - (column - 1)
  if (start === 0 || (start > 0 && start <= offset && text[start - 1] === '\n')) return start
  return lineStartBefore(text, offset)
}

function lineStartBefore(text: string, offset: number): number | undefined {
  const floor = Math.max(0, offset - REACH)
  const lineBreak = text.slice(floor, offset).lastIndexOf('\n')
  if (lineBreak !== -1) return floor + lineBreak + 1
  return floor === 0 ? 0 : undefined
}

/** The line from `start` on; no break is looked for before `inside`, an offset known to lie in it. */
function lineFrom(text: string, number: number, start: number, inside = start): FrameLine {
  const lineBreak = text.slice(inside, inside + REACH).indexOf('\n')
  if (lineBreak === -1) return { number, start, end: Math.min(text.length, inside + REACH) }
  return { number, start, end: endBeforeBreak(text, inside + lineBreak + 1) }
}

function nextLine(text: string, line: FrameLine): FrameLine | undefined {
  const lineBreak = text.startsWith('\r\n', line.end) ? 2 : text.startsWith('\n', line.end) ? 1 : 0
  return lineBreak === 0 ? undefined : lineFrom(text, line.number + 1, line.end + lineBreak)
}

/** Where the line ends whose break ends at `next`. */
function endBeforeBreak(text: string, next: number): number {
  return text[next - 2] === '\r' ? next - 2 : next - 1
}

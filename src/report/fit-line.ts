/** Turns a line of any length into the pieces around its mark that fit a width. */

import type { Span } from '../post/place.ts'
import { type VisibleUnit, visibleUnits } from '../values/characters/visible-units.ts'

/** Pieces in printing order; a cut side is to be shown by an ellipsis. */
export interface FittedLine {
  readonly before: readonly VisibleUnit[]
  readonly marked: readonly VisibleUnit[]
  readonly after: readonly VisibleUnit[]
  readonly cutLeft: boolean
  readonly cutRight: boolean
}

// A family emoji (11 code units, 2 cells) is about the densest text of good faith: 8 code units a cell leave room for it.
const UNITS_PER_CELL = 8

/** How far a safe place to start at is looked for: 256 flags in a row. */
const BACKTRACK = 1024

/**
 * Fits `line` (offsets of `text`) into `width` cells, at least 12 (an escape of 10 cells and two ellipses). Without a
 * mark its beginning is shown. Costs time in proportion to the width, whatever the length of the line.
 */
export function fitLine(text: string, line: Span, mark: Span | undefined, width: number): FittedLine {
  const target = mark ?? { start: line.start, end: line.start }
  const reach = width * UNITS_PER_CELL
  const start = windowStart(text, line.start, target.start - reach)
  const end = windowEnd(text, line.end, target.start + reach)
  const units = visibleUnits(text.slice(start, end).replaceAll('\t', ' ')).map((unit) => ({
    ...unit,
    start: unit.start + start,
    end: unit.end + start,
  }))
  // The window may begin or end inside a cluster: such a piece is not shown, unless it is the mark.
  if (start > line.start && units[0] !== undefined && units[0].end <= target.start) units.shift()
  if (end < line.end && (units.at(-1)?.start ?? 0) > target.start) units.pop()
  return cutAround(units, target, width, { left: start > line.start, right: end < line.end })
}

function cutAround(
  units: VisibleUnit[],
  mark: Span,
  width: number,
  windowCut: { left: boolean; right: boolean },
): FittedLine {
  // A mark covers every unit that it touches, but at least the one at its start.
  const found = units.findIndex((unit) => unit.end > mark.start)
  const first = found === -1 ? units.length : found
  let last = first
  while (last < units.length && units[last]!.start < mark.end) last++

  const whole = !windowCut.left && !windowCut.right && widthOf(units) <= width
  const range = whole ? { from: 0, to: units.length } : visibleRange(units, first, last, width - 2)
  return {
    before: units.slice(range.from, first),
    marked: units.slice(first, Math.min(last, range.to)),
    after: units.slice(Math.min(last, range.to), range.to),
    cutLeft: windowCut.left || range.from > 0,
    cutRight: windowCut.right || range.to < units.length,
  }
}

/** The marked units, as many as there is room for, in the middle of what surrounds them. */
function visibleRange(units: VisibleUnit[], first: number, last: number, room: number): { from: number; to: number } {
  let from = first
  let to = first
  let left = room
  const growLeft = (most: number) => {
    const kept = left - most
    while (from > 0 && left - units[from - 1]!.width >= kept) left -= units[--from]!.width
  }
  const growRight = (end: number, most: number) => {
    const kept = left - most
    while (to < end && left - units[to]!.width >= kept) left -= units[to++]!.width
  }
  // A mark too long to be shown whole still keeps a little of what leads to it, such as its key.
  if (widthOf(units.slice(first, last)) > room) growLeft(Math.floor(room / 4))
  growRight(last, left)
  if (to === last) {
    growRight(units.length, Math.ceil(left / 2))
    growLeft(left)
    growRight(units.length, left)
  }
  return { from, to }
}

/** A place at or before `wanted` where a cluster surely starts: a plain letter, or the start of the line. */
function windowStart(text: string, lineStart: number, wanted: number): number {
  const lowest = Math.max(lineStart, wanted - BACKTRACK)
  for (let at = wanted; at > lowest; at--) if (startsCluster(text.charCodeAt(at))) return at
  if (lowest === lineStart) return lineStart
  return startsInsidePair(text, wanted) ? wanted - 1 : wanted
}

function windowEnd(text: string, lineEnd: number, wanted: number): number {
  if (wanted >= lineEnd) return lineEnd
  return startsInsidePair(text, wanted) ? wanted + 1 : wanted
}

/** Printable ASCII and CJK ideographs never join the character before them. */
function startsCluster(unit: number): boolean {
  return (unit >= 0x20 && unit <= 0x7e) || (unit >= 0x4e00 && unit <= 0x9fff)
}

function startsInsidePair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff)
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high
}

function widthOf(units: readonly VisibleUnit[]): number {
  return units.reduce((sum, unit) => sum + unit.width, 0)
}

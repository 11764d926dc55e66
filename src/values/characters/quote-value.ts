/** Turns a value of a post into the short quoted form in which people read it. */

import { plainCells } from './display-width.ts'
import { visibleUnits } from './visible-units.ts'

/** Values are cut to 80 code points, so that no value floods a terminal or a CI log. */
const MOST_CODE_POINTS = 80

/**
 * The value in backticks (in double quotes when it holds a backtick), control characters made visible, cut with `…`
 * between two graphemes after at most `max` printed code points.
 */
export function quoteValue(value: string, max = MOST_CODE_POINTS): string {
  const quote = value.includes('`') ? '"' : '`'
  return `${quote}${shorten(value, max)}${quote}`
}

// Printed as they are, a tab and a no-break space look like a plain space.
const BLANKS = /[\t\xa0\u2007\u202f]/g

function escapeBlank(blank: string): string {
  return blank === '\t' ? '\\t' : `\\u{${blank.charCodeAt(0).toString(16)}}`
}

/** How many of the first code units join with none beside them, are shown as they are, and cover a cell or two; at most so many. */
function countPlain(value: string, most: number): number {
  const end = Math.min(value.length, most)
  let at = 0
  while (at < end && value.charCodeAt(at) !== TAB && plainCells(value.charCodeAt(at)) > 0) at++
  return at
}

const TAB = 0x09

/** A cluster that begins within the limit is taken whole: Unicode's longest emoji have 14 code units, Zalgo more. */
const LONGEST_CLUSTER = 64

function shorten(value: string, max: number): string {
  const plain = countPlain(value, max + 1)
  if (plain > max) return `${value.slice(0, max)}…`
  if (plain === value.length) return value
  // A code point is two code units at most, so the limit is reached before this piece ends.
  const head = value.slice(0, max * 2 + LONGEST_CLUSTER)
  let shown = ''
  let room = max
  for (const unit of visibleUnits(head.replace(BLANKS, escapeBlank))) {
    room -= [...unit.shown].length
    if (room < 0) return `${shown}…`
    shown += unit.shown
  }
  return shown
}

import type { ScalarNode } from '../../tree.ts'
import { COLON, CR, DASH, HASH, isBlankCode, isFlowMark, LF, QUESTION } from './codes.ts'
import type { Cursor } from './cursor.ts'
import { fold } from './fold.ts'
import { scalarOf } from './scalar-of.ts'
import { scanPlain, trimEnd } from './scan-plain.ts'
import { stepToContent } from './step-to-content.ts'

/** Reads a plain scalar in a block, with the lines that continue it: those indented deeper than its parent. Null declines. */
export function readPlain(cursor: Cursor, parent: number): ScalarNode | null {
  const { text, comments } = cursor
  const start = cursor.at
  if (!mayStartPlain(text, start)) return null
  let stop = scanPlain(text, start, false)
  if (stop === -1 || text.charCodeAt(stop) === COLON) return null
  let end = trimEnd(text, start, stop)
  let value = text.slice(start, end)
  const before = comments.length
  cursor.at = stepFrom(text, stop)
  if (!stepToContent(cursor)) return null
  while (cursor.column > parent) {
    // A comment ends the scalar, so that deeper lines below it belong to nothing.
    if (comments.length > before) return null
    const from = cursor.at
    stop = scanPlain(text, from, false)
    if (stop === -1 || text.charCodeAt(stop) === COLON) return null
    end = trimEnd(text, from, stop)
    value += fold(cursor.breaks) + text.slice(from, end)
    cursor.at = stepFrom(text, stop)
    if (!stepToContent(cursor)) return null
  }
  // A merge key, which readers disagree on even as a value.
  if (value === '<<') return null
  return scalarOf(cursor, start, end, 'plain', value)
}

/** The blank before a comment belongs to the step that reads it. */
function stepFrom(text: string, stop: number): number {
  return text.charCodeAt(stop) === HASH ? stop - 1 : stop
}

/** Reads a plain scalar in brackets, up to the mark behind it; null declines. */
export function readFlowPlain(cursor: Cursor): ScalarNode | null {
  const { text } = cursor
  const start = cursor.at
  const first = text.charCodeAt(start)
  // Between brackets these two are marks for half of the readers, whatever follows.
  if (first === COLON || first === QUESTION || !mayStartPlain(text, start)) return null
  if (first === DASH && isFlowMark(text.charCodeAt(start + 1))) return null
  const stop = scanPlain(text, start, true)
  if (stop === -1) return null
  cursor.at = stepFrom(text, stop)
  const end = trimEnd(text, start, stop)
  const value = text.slice(start, end)
  return value === '<<' ? null : scalarOf(cursor, start, end, 'plain', value)
}

/** Whether plain text can start here: with no mark of YAML, or one that is no mark since text follows. */
export function mayStartPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Letters and digits first: nearly all there is.
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return true
  if (code === DASH || code === COLON || code === QUESTION) return !isBlankCode(text.charCodeAt(at + 1))
  return !isIndicator(code)
}

function isIndicator(code: number): boolean {
  switch (code) {
    case LF:
    case CR:
    case HASH:
    case 0x21: // !
    case 0x22: // "
    case 0x25: // %
    case 0x26: // &
    case 0x27: // '
    case 0x2a: // *
    case 0x3e: // >
    case 0x40: // @
    case 0x60: // `
    case 0x7c: // |
      return true
  }
  return code < 0x20 || isFlowMark(code)
}

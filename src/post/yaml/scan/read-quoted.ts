import type { ScalarNode } from '../../tree.ts'
import { BACKSLASH, CR, DELETE, DOUBLE_QUOTE, LF, SINGLE_QUOTE, SPACE, TAB } from './codes.ts'
import type { Cursor } from './cursor.ts'
import { fold } from './fold.ts'
import { isRefused } from './is-refused.ts'
import { escapeLength, readEscape } from './read-escape.ts'
import { scalarOf } from './scalar-of.ts'
import { trimEnd } from './scan-plain.ts'

/** As `parent` of a quoted scalar: it must end on its line. */
export const ONE_LINE = Number.POSITIVE_INFINITY

/** Reads a quoted scalar up to behind its closing quote; lines that continue it are indented deeper than its parent. Null declines. */
export function readQuoted(cursor: Cursor, parent: number): ScalarNode | null {
  const { text } = cursor
  const start = cursor.at
  const quote = text.charCodeAt(start)
  let value = ''
  // What is not yet in the value starts here.
  let from = start + 1
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) break
      value += text.slice(from, at + 1)
      at += 2
      from = at
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      value += text.slice(from, at)
      const next = text.charCodeAt(at + 1)
      if (next === LF || next === CR) {
        at = stepToLine(cursor, at + 1, parent)
        // Readers disagree on empty lines below an escaped line break.
        if (at === -1 || cursor.breaks > 1) return null
      } else {
        const length = escapeLength(next)
        const escaped = readEscape(text, at + 1, length)
        if (escaped === null) return null
        value += escaped
        at += 1 + length
      }
      from = at
    } else if (code === LF || code === CR) {
      value += text.slice(from, trimEnd(text, from, at))
      at = stepToLine(cursor, at, parent)
      if (at === -1) return null
      value += fold(cursor.breaks)
      from = at
    } else if (code >= SPACE || code === TAB) {
      if (code >= DELETE && isRefused(text, at, code)) return null
      at++
    } else return null
  }
  cursor.at = at + 1
  const style = quote === DOUBLE_QUOTE ? 'double' : 'single'
  return scalarOf(cursor, start, at + 1, style, value + text.slice(from, at))
}

/** From a line break inside quotes to the text of the next line that has some, or -1 to decline. */
function stepToLine(cursor: Cursor, start: number, parent: number): number {
  const { text } = cursor
  let at = start
  cursor.breaks = 0
  for (;;) {
    if (text.charCodeAt(at) === CR) at++
    if (text.charCodeAt(at) !== LF) return -1
    cursor.breaks++
    const from = ++at
    if (at >= cursor.end) return -1
    while (text.charCodeAt(at) === SPACE) at++
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) continue
    return code !== TAB && at - from > parent ? at : -1
  }
}

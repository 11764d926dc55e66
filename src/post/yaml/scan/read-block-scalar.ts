import type { ScalarNode } from '../../tree.ts'
import { CR, DASH, DELETE, HASH, LF, PIPE, PLUS, SPACE, TAB } from './codes.ts'
import type { Cursor } from './cursor.ts'
import { fold } from './fold.ts'
import { isRefused } from './is-refused.ts'
import { scalarOf } from './scalar-of.ts'
import { readComment, stepToContent } from './step-to-content.ts'

/** Reads a literal (`|`) or folded (`>`) scalar, and steps to the content below it; null declines. */
export function readBlockScalar(cursor: Cursor, parent: number): ScalarNode | null {
  const { text } = cursor
  const start = cursor.at
  const folded = text.charCodeAt(start) !== PIPE
  let at = start + 1
  let width = 0
  let chomp = 0
  for (; ; at++) {
    const code = text.charCodeAt(at)
    if ((code === DASH || code === PLUS) && chomp === 0) chomp = code
    else if (code > 0x30 && code <= 0x39 && width === 0) width = code - 0x30
    else break
  }
  const head = at
  while (text.charCodeAt(at) === SPACE) at++
  if (text.charCodeAt(at) === HASH && at > head) at = readComment(cursor, at)
  at = skipBreak(text, at)
  if (at === -1) return null

  // The indent of the text: as announced, or that of its first line.
  let indent = width === 0 ? -1 : parent + width
  // Of blank lines before the first, none may be longer than it is indented.
  let widest = 0
  let value = ''
  // Line breaks since the last text; its own one is none before the first.
  let breaks = 0
  let end = -1
  let wasDeeper = false
  for (;;) {
    const line = at
    while (text.charCodeAt(at) === SPACE && (indent === -1 || at - line < indent)) at++
    const code = text.charCodeAt(at)
    // libyaml stops at a tab within the indent.
    if (code === TAB && (indent === -1 || at - line < indent)) return null
    if (code === LF || code === CR) {
      if (indent === -1) widest = Math.max(widest, at - line)
      at = skipBreak(text, at)
      if (at === -1) return null
      breaks++
      continue
    }
    if (indent === -1 && at < cursor.end && at - line > parent) indent = at - line
    if (indent === -1 || at - line < indent) {
      at = line
      break
    }
    if (widest > indent) return null
    const isDeeper = code === SPACE || code === TAB
    const stop = scanLine(text, at)
    if (stop === -1) return null
    if (!folded || isDeeper || wasDeeper || end === -1) value += '\n'.repeat(breaks)
    else value += fold(breaks)
    value += text.slice(at, stop)
    wasDeeper = isDeeper
    breaks = 1
    at = skipBreak(text, stop)
    end = at
  }
  // Readers place what has no text, or but blanks, differently.
  if (end === -1) return null
  if (chomp === PLUS) {
    value += '\n'.repeat(breaks)
    end = at
  } else if (chomp === 0) value += '\n'
  // The line break before the next line is where a step begins.
  cursor.at = at - 1
  if (!stepToContent(cursor)) return null
  return scalarOf(cursor, start, end, folded ? 'folded' : 'literal', value)
}

/** Behind the line break that stands here; -1 for anything else. */
function skipBreak(text: string, at: number): number {
  if (at === -1) return -1
  const lf = text.charCodeAt(at) === CR ? at + 1 : at
  return text.charCodeAt(lf) === LF ? lf + 1 : -1
}

/** The end of a line of text; -1 where nothing but blanks is left, or a character that readers refuse. */
function scanLine(text: string, start: number): number {
  let filled = false
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) return filled ? at : -1
    if (code === SPACE || code === TAB) continue
    if (code < SPACE || (code >= DELETE && isRefused(text, at, code))) return -1
    filled = true
  }
}

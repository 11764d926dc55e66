import { CR, DELETE, HASH, LF, SPACE, TAB } from './codes.ts'
import type { Cursor } from './cursor.ts'
import { isRefused } from './is-refused.ts'

/** Steps from the end of a value over blanks, comments and empty lines to the next content; false declines. */
export function stepToContent(cursor: Cursor): boolean {
  const { text, start, end } = cursor
  let from = cursor.at
  let breaks = 0
  for (;;) {
    let at = from
    while (text.charCodeAt(at) === SPACE) at++
    // A comment has a blank or a line start before it.
    if (text.charCodeAt(at) === HASH && (at > from || breaks > 0 || from === start)) {
      at = readComment(cursor, at)
      if (at === -1) return false
    }
    if (text.charCodeAt(at) === CR) at++
    if (text.charCodeAt(at) !== LF) {
      cursor.at = at
      cursor.column = at - from
      cursor.breaks = breaks
      if (at < end)
        return (breaks > 0 || from === start) && text.charCodeAt(at) !== TAB && text.charCodeAt(at - 1) !== CR
      cursor.column = -1
      return true
    }
    from = at + 1
    breaks++
  }
}

/** Keeps the comment that starts here; the end of its line, or -1 to decline. */
export function readComment({ text, offset, comments }: Cursor, start: number): number {
  let at = start + 1
  for (; ; at++) {
    const code = text.charCodeAt(at)
    if (code >= SPACE && code < DELETE) continue
    if (code === LF || code === CR) break
    if (code !== TAB && (code < SPACE || isRefused(text, at, code))) return -1
  }
  comments.push({ span: { start: start + offset, end: at + offset }, text: text.slice(start, at) })
  return at
}

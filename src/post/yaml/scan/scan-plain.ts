import { COLON, CR, DELETE, HASH, isBlankCode, isFlowMark, LF, QUESTION, SPACE, TAB } from './codes.ts'
import { isRefused } from './is-refused.ts'

/** Where plain text ends on its line: at the mark `: `, a comment, the line break or, in brackets, a mark of theirs; -1 declines. */
export function scanPlain(text: string, start: number, inFlow: boolean): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    if (code > COLON) {
      if (code < DELETE) {
        if (inFlow && isFlowMark(code)) return at
      } else if (isRefused(text, at, code)) return -1
    } else if (code === COLON) {
      const next = text.charCodeAt(at + 1)
      if (isBlankCode(next) || (inFlow && isFlowMark(next))) return at
      // libyaml stops at it.
      if (inFlow && next === QUESTION) return -1
    } else if (code === HASH) {
      if (isBlankCode(text.charCodeAt(at - 1))) return at
    } else if (code < SPACE) {
      if (code === LF) return at
      if (code === CR) return text.charCodeAt(at + 1) === LF ? at : -1
      if (code !== TAB) return -1
    } else if (inFlow && isFlowMark(code)) return at
  }
}

/** The end of plain text without the blanks behind it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB)) at--
  return at
}

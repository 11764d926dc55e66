import { type Line, linesFrom } from './line-at.ts'
import { isNearCloser, looksLikeField, type Mark } from './near-fence.ts'
import type { Span } from './place.ts'

/** Where the fields of a block without a closing line stop. */
export interface FieldsEnd {
  /** The first line that is nearly a closing one. */
  readonly closer: Line | null
  /** A closing mark at the end of a value: `draft: false---`. */
  readonly glued: Span | null
  /** The last line of the fields; null where there is none. */
  readonly last: Line | null
}

// A value with a closing mark behind it is short.
const LONGEST_LINE = 1024
// Three marks and no fourth, right behind a value.
const GLUED: Record<Mark, RegExp> = {
  '---': /[^\s-][ \t]*(---)[ \t]*$/,
  '+++': /[^\s+][ \t]*(\+\+\+)[ \t]*$/,
  ';;;': /[^\s;][ \t]*(;;;)[ \t]*$/,
}

/** Walks over the lines that look like fields, up to a blank one. */
export function findFieldsEnd(text: string, start: number, mark: Mark, limit = text.length): FieldsEnd {
  let last: Line | null = null
  for (const line of linesFrom(text, start)) {
    if (line.start >= limit) break
    const content = text.slice(line.start, line.end)
    if (last === null && content.trim() === '') continue
    if (last !== null && isNearCloser(content, mark)) return { closer: line, glued: null, last }
    if (!looksLikeField(content, mark)) break
    last = line
    const glued = content.length <= LONGEST_LINE ? GLUED[mark].exec(content) : null
    if (glued !== null && content.includes(mark === '---' ? ':' : '=') && !goesOn(text, line.next, mark, limit)) {
      const at = line.start + content.lastIndexOf(mark)
      return { closer: null, glued: { start: at, end: at + mark.length }, last }
    }
  }
  return { closer: null, glued: null, last }
}

/** Whether fields, or the line that closes them, follow: a heading of the body is no comment. */
export function goesOn(text: string, start: number, mark: Mark, limit: number): boolean {
  for (const line of linesFrom(text, start)) {
    if (line.start >= limit) return false
    const content = text.slice(line.start, line.end)
    if (content.trim() === '') continue
    return isNearCloser(content, mark) || (looksLikeField(content, mark) && !/^#{1,6}[ \t]/.test(content))
  }
  return false
}

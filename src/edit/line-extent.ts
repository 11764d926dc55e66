import type { Span } from '../post/place.ts'

/** Offset where the line that holds an offset starts. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset of the line break (or end of text) after an offset. */
export function endOfLine(text: string, offset: number): number {
  const lf = text.indexOf('\n', offset)
  if (lf === -1) return text.length
  return lf > offset && text.charCodeAt(lf - 1) === 0x0d ? lf - 1 : lf
}

/** The whole lines that a span touches, with the last line break. */
export function linesOf(text: string, { start, end }: Span): Span {
  const lf = text.indexOf('\n', end)
  return { start: startOfLine(text, start), end: lf === -1 ? text.length : lf + 1 }
}

/** What stands before an offset on its line. */
export function leadOf(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset), offset)
}

/** Whether a text is nothing but spaces and tabs. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x09) return false
  }
  return true
}

/** Whether a text, the rest of a line, is nothing but blanks and a comment. */
export function isRestOfLine(text: string): boolean {
  return isBlank(text) || /^[ \t]+#/.test(text)
}

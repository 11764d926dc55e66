/** One line of a text: `end` excludes the line break, `next` is where the following line starts. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The line that starts at an offset; lines end at LF or CRLF. */
export function lineAt(text: string, start: number): Line {
  const lf = text.indexOf('\n', start)
  if (lf === -1) return { start, end: text.length, next: text.length }
  const end = lf > start && text.charCodeAt(lf - 1) === 0x0d ? lf - 1 : lf
  return { start, end, next: lf + 1 }
}

/** The lines of a text from an offset on; the empty rest after a final line break is no line. */
export function* linesFrom(text: string, offset: number): Generator<Line> {
  for (let at = offset; at < text.length; ) {
    const line = lineAt(text, at)
    yield line
    at = line.next
  }
}

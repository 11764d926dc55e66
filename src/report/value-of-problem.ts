import type { Diagnostic } from '../check/diagnostic.ts'

// As much of a value as tells it from others, in UTF-16 code units.
const MOST = 200

/** The text that a problem is about, on one line; `text` is that of the file. */
export function valueOfProblem({ start, end }: Pick<Diagnostic, 'start' | 'end'>, text: string): string {
  const value = text.slice(start.offset, Math.min(end.offset, start.offset + MOST))
  return value.replace(/\s+/g, ' ').trim()
}

import type { Fix } from '../check/diagnostic.ts'
import { applyEdits } from '../edit/apply-edits.ts'
import { placeEdits, type ReadFile } from './place-edits.ts'

/** Whole lines of a file, the last included, and what a fix makes of them; without the break after the last. */
export interface LinesOfFix {
  readonly first: number
  readonly last: number
  readonly text: string
}

/** More than a reviewer reads; a post may have a hundred problems on one line of 64 KiB. */
const MOST_CHARACTERS = 4096

/**
 * A fix as a replacement of whole lines, as reviews on code hosts apply it: several edits are one, and neither bytes
 * nor a byte-order mark have to be counted. Null where the fix has no place in lines, or too many.
 */
export function linesOfFix(fix: Fix, file: ReadFile): LinesOfFix | null {
  const edits = placeEdits(fix, file)
  if (edits === null) return null
  const { text, lines } = file
  const from = edits.reduce((least, { start }) => Math.min(least, start.offset), text.length)
  const to = edits.reduce((most, { end }) => Math.max(most, end.offset), 0)
  let first = lines.positionAt(from).line
  let last = lines.positionAt(to).line
  // Behind the last line break there is no line that could be replaced.
  if (first > 1 && lines.startOf(first) === text.length) first--
  if (lines.startOf(last + 1) - lines.startOf(first) > MOST_CHARACTERS) return null
  const result = (): string => {
    const start = lines.startOf(first)
    const shifted = fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    return applyEdits(text.slice(start, lines.startOf(last + 1)), shifted)
  }
  // A line that becomes empty and one that goes would look the same, so the next line comes along.
  if (/^\r?\n$/.test(result()) && last < lines.count) last++
  return {
    first,
    last: Math.max(first, last - (lines.startOf(last) === text.length ? 1 : 0)),
    text: result().replace(/\r?\n$/, ''),
  }
}

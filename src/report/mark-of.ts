/** Turns a problem into what of its place is to be marked: the blanks, tags or signs that its fix takes away, where that is all it does. */
import type { Diagnostic } from '../check/diagnostic.ts'
import type { Edit } from '../edit/change.ts'
import type { Position, Span } from '../post/place.ts'
import { diffLines } from './diff-lines.ts'

export interface MarkedPlace {
  readonly start: Position
  readonly end: Position
  /** What stands out between the two, if it is not all. */
  readonly parts?: readonly Span[]
}

// A title of more has no mark that a glance could take in, and the comparison takes time with the square.
const LONGEST = 400

/** A tag and an entity are one sign each. */
const SIGNS = /<\/?[a-z]\w{0,15}(?:\s[^<>]{0,99})?\/?>|&#?\w{1,9};|[\s\S]/giu

/** The place of a problem, or less of it. */
export function markOf(text: string, { start, end, fixes }: Pick<Diagnostic, 'start' | 'end' | 'fixes'>): MarkedPlace {
  const whole = { start, end }
  const [fix] = fixes
  if (fix === undefined || fix.safety === 'manual' || end.line !== start.line) return whole
  const parts: Span[] = []
  for (const edit of fix.edits) {
    const removed = edit.start < start.offset || edit.end > end.offset ? null : removedBy(text, edit)
    if (removed === null) return whole
    parts.push(...removed)
  }
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return whole
  const positionAt = (offset: number): Position => ({
    line: start.line,
    column: start.column + offset - start.offset,
    offset,
  })
  return { start: positionAt(first.start), end: positionAt(last.end), parts }
}

/** What an edit takes away; null where it writes something else than what a tag or an entity stands for. */
function removedBy(text: string, edit: Edit): Span[] | null {
  const before = text.slice(edit.start, edit.end)
  if (before.length > LONGEST || edit.text.length > LONGEST) return null
  const spans: Span[] = []
  let at = edit.start
  let owed = 0
  let isCode = false
  for (const { mark, text: sign } of diffLines(before.match(SIGNS) ?? [], edit.text.match(SIGNS) ?? [])) {
    if (mark === ' ') {
      if (owed > 0 && !isCode) return null
      owed = 0
      isCode = false
    }
    if (mark === '+') owed++
    if (mark === '-') {
      isCode ||= sign.length > 1 && /^[<&]/.test(sign)
      const last = spans.at(-1)
      if (last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + sign.length }
      else spans.push({ start: at, end: at + sign.length })
    }
    if (mark !== '+') at += sign.length
  }
  return owed > 0 && !isCode ? null : spans
}

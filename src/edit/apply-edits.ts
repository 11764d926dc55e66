import type { Edit } from './change.ts'
import { sortEdits } from './sort-edits.ts'

/** Applies edits to the text that their offsets count in. Throws a RangeError when they overlap or leave the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = sortEdits(edits)
  if (sorted === null) throw new RangeError('edits overlap')
  let at = 0
  let result = ''
  for (const edit of sorted) {
    if (edit.start < 0 || edit.end > text.length) throw new RangeError('edit outside the text')
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

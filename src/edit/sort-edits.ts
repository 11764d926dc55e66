import type { Edit } from './change.ts'

/** Edits in the order of the text, or null where two overlap; insertions at one offset keep their order. */
export function sortEdits(edits: readonly Edit[]): Edit[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let end = Number.NEGATIVE_INFINITY
  for (const edit of sorted) {
    if (edit.start < end || edit.end < edit.start) return null
    end = edit.end
  }
  return sorted
}

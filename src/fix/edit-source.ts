import { applyEdits } from '../edit/apply-edits.ts'
import type { Edit } from '../edit/change.ts'
import type { Source } from '../post/source.ts'

const BOM = '\uFEFF'

/** The source after edits; an edit of -1 to 0 takes the byte-order mark away. What follows the text is untouched. */
export function editSource(source: Source, edits: readonly Edit[]): Source {
  const raw = applyEdits(
    BOM + source.text,
    edits.map(({ start, end, text }) => ({ start: start + 1, end: end + 1, text })),
  )
  const bom = raw.startsWith(BOM)
  // The same `rest`, so that nobody has to read both to see that what follows is the same.
  const { path, beginning, rest } = source
  const text = bom ? raw.slice(1) : raw
  return { path, bom: source.bom && bom, text, ...(beginning === undefined ? {} : { beginning }), rest }
}

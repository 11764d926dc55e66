import type { Canvas } from './canvas.ts'
import type { Change, ChangeOf, Edit } from './change.ts'
import { insertField } from './insert-field.ts'
import { quoteScalar } from './quote-scalar.ts'
import { removeEntries } from './remove-entries.ts'
import { renameKey } from './rename-key.ts'
import { reorderFields } from './reorder-fields.ts'
import { restyleList } from './restyle-list.ts'
import { setValue } from './set-value.ts'
import { sortEdits } from './sort-edits.ts'

/**
 * Turns changes in key paths into edits of the text after the BOM, sorted and free of overlaps, in the style already
 * used in the block. Null when one of them cannot be made: its path is not written, it would take a comment or
 * something else along, or two changes overlap. Without a post, only changes of text can be made.
 */
export function toEdits(changes: readonly Change[], canvasOnce: () => Canvas | null): Edit[] | null {
  const edits: Edit[] = []
  const removals: ChangeOf<'remove'>[] = []
  let canvas: Canvas | null = null
  for (const change of changes) {
    if (change.kind === 'text') {
      edits.push({ start: change.span.start, end: change.span.end, text: change.text })
      continue
    }
    canvas ??= canvasOnce()
    if (canvas === null) return null
    if (change.kind === 'remove') removals.push(change)
    else {
      const made = makeOne(canvas, change)
      if (made === null) return null
      edits.push(...made)
    }
  }
  if (canvas !== null && removals.length > 0) {
    const made = removeEntries(canvas, removals)
    if (made === null) return null
    edits.push(...made)
  }
  return sortEdits(edits.filter(({ start, end, text }) => start !== end || text !== ''))
}

function makeOne(canvas: Canvas, change: Exclude<Change, { kind: 'text' | 'remove' }>): Edit[] | null {
  switch (change.kind) {
    case 'set':
      return setValue(canvas, change)
    case 'rename':
      return renameKey(canvas, change)
    case 'insert':
      return insertField(canvas, change)
    case 'quote':
      return quoteScalar(canvas, change)
    case 'restyle':
      return restyleList(canvas, change)
    case 'reorder':
      return reorderFields(canvas, change)
  }
}

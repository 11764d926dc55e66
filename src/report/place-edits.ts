import type { Fix } from '../check/diagnostic.ts'
import type { Lines } from '../post/lines.ts'
import type { Position } from '../post/place.ts'

/** An edit with its range in lines and columns. */
export interface PlacedEdit {
  readonly start: Position
  readonly end: Position
  readonly text: string
}

/** A file that is read for the places of its fixes. */
export interface ReadFile {
  readonly text: string
  readonly lines: Lines
}

/** The edits of a fix in lines and columns; null for one that changes the byte-order mark, or what was not read. */
export function placeEdits({ edits }: Fix, { text, lines }: ReadFile): PlacedEdit[] | null {
  if (edits.length === 0 || edits.some(({ start, end }) => start < 0 || end > text.length)) return null
  return edits.map((edit) => ({
    start: lines.positionAt(edit.start),
    end: lines.positionAt(edit.end),
    text: edit.text,
  }))
}

import { displayWidth } from '../../../values/characters/display-width.ts'
import { shownText, type VisibleUnit, visibleUnits } from '../../../values/characters/visible-units.ts'
import type { TextInput } from '../text-input.ts'

/** Turns an input into the part that fits a width and the cell of its cursor, counted from 0. */
export function inputLine(
  { text, cursor }: TextInput,
  width: number,
): { readonly shown: string; readonly cell: number } {
  const units = visibleUnits(text)
  const at = units.findIndex(({ start }) => start >= cursor)
  const place = at === -1 ? units.length : at
  // One cell at the end is the cursor's own.
  const room = Math.max(8, width - 3)
  let from = place
  let used = 0
  while (from > 0 && used + widthOf(units[from - 1]) <= room) used += widthOf(units[--from])
  let to = place
  while (to < units.length && used + widthOf(units[to]) <= room) used += widthOf(units[to++])
  const left = from > 0 ? '…' : ''
  const right = to < units.length ? '…' : ''
  const before = left + shownText(units.slice(from, place))
  return { shown: before + shownText(units.slice(place, to)) + right, cell: displayWidth(before) }
}

function widthOf(unit: VisibleUnit | undefined): number {
  return unit?.width ?? 0
}

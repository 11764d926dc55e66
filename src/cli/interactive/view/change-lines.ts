/** Turns the edits of a candidate into a small diff of the lines that they touch. */

import type { Edit } from '../../../edit/change.ts'
import { translate } from '../../../locales/translate.ts'
import type { Span } from '../../../post/place.ts'
import { fitLine } from '../../../report/fit-line.ts'
import type { Paint } from '../../../report/paint.ts'
import { shownText } from '../../../values/characters/visible-units.ts'

/** More of one change is not taken in at a glance; `f` shows the rest. */
const MOST_LINES = 4
const MOST_PLACES = 3

/** Each line fits `width`; what changes stands out where there is colour. */
export function changeLines(text: string, edits: readonly Edit[], paint: Paint, width: number): string[] {
  const places = group(
    text,
    edits.filter(({ start }) => start >= 0),
  )
  const mark = edits.some(({ start }) => start < 0)
    ? [paint.removed(translate`- the invisible byte-order mark before the first line`)]
    : []
  const lines = places.slice(0, MOST_PLACES).flatMap((place) => placeLines(text, place, paint, width))
  const more = places.length - MOST_PLACES
  return more > 0 ? [...mark, ...lines, paint.dim(translate`… and ${more} more places`)] : [...mark, ...lines]
}

interface Touched extends Span {
  readonly edits: readonly Edit[]
}

/** Whole lines, from the start of the first to the end of the last; edits that share a line are one place. */
function group(text: string, edits: readonly Edit[]): Touched[] {
  const places: Touched[] = []
  for (const edit of edits) {
    const from = edit.start
    const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
    // A removed line ends with its break; what follows is another line.
    const last = edit.end > from && text[edit.end - 1] === '\n' && from === start ? edit.end - 1 : edit.end
    const found = text.indexOf('\n', last)
    const end =
      from === start && edit.start === edit.end && edit.text.endsWith('\n') ? start : found === -1 ? text.length : found
    const before = places.at(-1)
    if (before !== undefined && start <= before.end) {
      places[places.length - 1] = {
        start: before.start,
        end: Math.max(before.end, end),
        edits: [...before.edits, edit],
      }
    } else places.push({ start, end, edits: [edit] })
  }
  return places
}

function placeLines(text: string, { start, end, edits }: Touched, paint: Paint, width: number): string[] {
  let after = ''
  let at = start
  for (const edit of edits) {
    after += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  after += text.slice(at, Math.max(at, end))
  const old = linesOf(text.slice(start, end))
  const now = linesOf(after)
  return [...side('-', old, now, paint.removed, paint, width), ...side('+', now, old, paint.added, paint, width)]
}

function linesOf(text: string): string[] {
  // The carriage return before a line feed that stands beyond the lines is no part of them.
  const lines = text.replace(/\r?\n$|\r$/, '').split(/\r?\n/)
  return lines.length === 1 && lines[0] === '' ? [] : lines
}

function side(
  mark: '-' | '+',
  lines: readonly string[],
  others: readonly string[],
  tint: (text: string) => string,
  paint: Paint,
  width: number,
): string[] {
  const own = lines.filter((line) => !others.includes(line))
  const shown = own.slice(0, MOST_LINES).map((line) => {
    const other = others[lines.indexOf(line)] ?? ''
    const { before, marked, after, cutLeft, cutRight } = fitLine(
      line,
      { start: 0, end: line.length },
      differing(line, other),
      width - 2,
    )
    const changed = shownText(marked)
    const cut = (is: boolean): string => (is ? '…' : '')
    return (
      tint(`${mark} ${cut(cutLeft)}${shownText(before)}`) +
      (changed === '' ? '' : paint.strong(tint(changed))) +
      tint(`${shownText(after)}${cut(cutRight)}`)
    )
  })
  const more = own.length - MOST_LINES
  return more > 0 ? [...shown, paint.dim(translate`  … and ${more} more lines`)] : shown
}

/** What lies between the common start and the common end. */
function differing(line: string, other: string): Span {
  const shorter = Math.min(line.length, other.length)
  let start = 0
  while (start < shorter && line[start] === other[start]) start++
  let tail = 0
  while (tail < shorter - start && line.at(-1 - tail) === other.at(-1 - tail)) tail++
  return { start, end: line.length - tail }
}

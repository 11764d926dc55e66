/** Turns text into the smallest pieces that may be shown or cut off one by one, control characters made visible. */

import { clustersOf } from './clusters-of.ts'
import { displayWidth, plainCells } from './display-width.ts'
import { escapeControls } from './escape-controls.ts'

/** One grapheme cluster, or a part of one that holds characters which must be escaped. */
export interface VisibleUnit {
  /** Half-open range in UTF-16 code units of the text given. */
  readonly start: number
  readonly end: number
  /** What is printed for it: never a raw control character. */
  readonly shown: string
  /** Terminal cells of `shown`. */
  readonly width: number
  readonly escaped: boolean
}

/** Takes time linear in the text; cut long text before. */
export function visibleUnits(text: string): VisibleUnit[] {
  const units: VisibleUnit[] = []
  for (const { segment, index } of clustersOf(text)) {
    const common = commonWidth(segment)
    const width = common || displayWidth(segment)
    if (common === 0 && escapeControls(segment) !== segment) units.push(...splitAtEscapes(segment, index))
    else if (width === 0 && !/\p{M}/u.test(segment)) units.push(blank(segment, index))
    else units.push({ start: index, end: index + segment.length, shown: segment, width, escaped: false })
  }
  return units
}

/** What is printed for several. */
export function shownText(units: readonly VisibleUnit[]): string {
  return units.map(({ shown }) => shown).join('')
}

/** A letter without width is a filler (U+3164): terminals do not agree on its cells, and nobody would see it. */
function blank(cluster: string, start: number): VisibleUnit {
  const shown = [...cluster].map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join('')
  return { start, end: start + cluster.length, shown, width: shown.length, escaped: true }
}

/** An escape is up to 10 cells long and a cluster has no end of them, so each is a unit of its own. */
function* splitAtEscapes(cluster: string, offset: number): Generator<VisibleUnit> {
  let start = offset
  let plain = ''
  for (const character of cluster) {
    const shown = escapeControls(character)
    if (shown === character) {
      plain += character
      continue
    }
    const at = start + plain.length
    if (plain !== '') yield { start, end: at, shown: plain, width: displayWidth(plain), escaped: false }
    start = at + character.length
    plain = ''
    yield { start: at, end: start, shown, width: displayWidth(shown), escaped: true }
  }
  if (plain !== '') yield { start, end: start + plain.length, shown: plain, width: displayWidth(plain), escaped: false }
}

/** What needs no look at Unicode's tables (11 µs each); 0 for all else. */
function commonWidth(cluster: string): 0 | 1 | 2 {
  return cluster.length === 1 ? plainCells(cluster.charCodeAt(0)) : 0
}

/** Turns text into the smallest pieces that may be shown or cut off one by one, control characters made visible. */

import { escapeControls } from '../values/characters/escape-controls.ts'
import { displayWidth } from './display-width.ts'

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

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Takes time linear in the text; cut long text before. */
export function visibleUnits(text: string): VisibleUnit[] {
  const units: VisibleUnit[] = []
  for (const { segment, index } of clusters.segment(text)) {
    const shown = escapeControls(segment)
    const end = index + segment.length
    if (shown === segment) units.push({ start: index, end, shown, width: cellsOf(shown), escaped: false })
    else units.push(...splitAtEscapes(segment, index))
  }
  return units
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
  if (plain !== '')
    yield { start, end: start + plain.length, shown: plain, width: displayWidth(plain), escaped: false }
}

function cellsOf(cluster: string): number {
  return cluster.length === 1 && cluster >= ' ' && cluster <= '~' ? 1 : displayWidth(cluster)
}

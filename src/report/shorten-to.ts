import { clustersOf } from '../values/characters/clusters-of.ts'
import { displayWidth } from '../values/characters/display-width.ts'
import { oneLine } from './one-line.ts'

/** Text that covers so many cells at most, cut with `…`. */
export function shortenTo(text: string, cells: number): string {
  // What is far beyond the cut need not be looked at.
  const line = oneLine(text.slice(0, cells * 8))
  if (line.length === text.length && displayWidth(line) <= cells) return line
  let shown = ''
  let used = 0
  for (const { segment } of clustersOf(line)) {
    used += displayWidth(segment)
    if (used >= cells || segment.length > 64) return `${shown}…`
    shown += segment
  }
  return shown
}

import { linesFrom } from '../post/line-at.ts'
import type { Entry } from '../post/tree.ts'
import type { Canvas } from './canvas.ts'
import { leadOf, linesOf, startOfLine } from './line-extent.ts'
import { extentOfEntry } from './node-extent.ts'

/** Offset after the lines of a block entry: those of its value, and comments below that are indented deeper than its key. */
export function endOfChunk({ text, block }: Canvas, entry: Entry): number {
  const indent = leadOf(text, entry.key.span.start).length
  let { end } = linesOf(text, extentOfEntry(entry, text))
  for (const line of linesFrom(text, end)) {
    if (line.start >= block.span.end) break
    const lead = /^[ \t]*(?=#)/.exec(text.slice(line.start, line.end))?.[0]
    if (lead === undefined || lead.length <= indent) break
    end = line.next
  }
  return end
}

/** Offset before the lines of a block entry, with the comments that stand right above it. */
export function startOfChunk({ text, block }: Canvas, entry: Entry): number {
  let start = startOfLine(text, entry.key.span.start)
  while (start > block.span.start) {
    const above = startOfLine(text, start - 1)
    if (above < block.span.start || !/^[ \t]*#/.test(text.slice(above, start))) break
    start = above
  }
  return start
}

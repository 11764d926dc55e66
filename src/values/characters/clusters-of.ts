import { plainCells } from './display-width.ts'

/** A grapheme cluster: what readers take for one character. */
export interface Cluster {
  readonly segment: string
  /** In UTF-16 code units from the start of the text. */
  readonly index: number
}

// Made when a text first needs it: that takes 18 ms.
let segmenter: Intl.Segmenter | undefined

/** Turns text into its grapheme clusters (UAX 29). */
export function clustersOf(text: string): Iterable<Cluster> {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // A control joins with nothing either, but for a carriage return with a line feed.
    if (plainCells(code) === 0 && (code >= 0x20 || code === 0x0d)) {
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
      return segmenter.segment(text)
    }
  }
  return Array.from(text, (segment, index) => ({ segment, index }))
}

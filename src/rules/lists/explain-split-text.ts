import type { Generator } from '../../../schemas/generator.ts'
import { splitItems } from '../../values/lists/split-items.ts'
import type { Level, Safety } from '../rule.ts'

/** What one text comes to where a generator makes tags of it. */
export interface SplitText {
  /** The items that the generator makes. */
  readonly made: readonly string[]
  /** Those that seem to be meant. */
  readonly meant: readonly string[]
  readonly level: Level
  readonly safety: Safety
}

const COMMA = /[,，、､]/

/** Compares the items that a generator makes of a text with those between its commas; null where they are the same, or where there is none. */
export function explainSplitText(text: string, way: Generator['tags']['text']): SplitText | null {
  if (!COMMA.test(text)) return null
  const { readings, sure } = splitItems(text)
  const meant = readings[0]
  if (!sure || meant === undefined) return null
  const made = splitAs(text, way)
  if (made.length === meant.length && made.every((item, at) => item === meant[at])) return null
  // One item with a comma in it is read as it is written.
  return made.length === 1
    ? { made, meant, level: 'warning', safety: 'unsafe' }
    : { made, meant, level: 'error', safety: 'safe' }
}

function splitAs(text: string, way: Generator['tags']['text']): string[] {
  switch (way) {
    case 'split-at-spaces':
      return text.split(/\s+/).filter((item) => item !== '')
    case 'split-at-commas-alone':
      return text.split(',')
    case 'split-at-commas':
      return text.split(',').map((item) => item.trim())
    default:
      return [text]
  }
}

import type { Generator } from '../../../schemas/generator.ts'
import { splitItems } from '../../values/lists/split-items.ts'
import { hasLooseBracket, wrappedItems } from '../../values/lists/wrapped-items.ts'
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

const MARK = /[,，、､;；]/
// `&amp;`
const ENTITY = /&#?\w{1,32};/g

/** Compares the items that a generator makes of a text with those between its commas or semicolons; null where they are the same, or where there is none. */
export function explainSplitText(text: string, way: Generator['tags']['text']): SplitText | null {
  if (!MARK.test(text.replace(ENTITY, ''))) return null
  const { readings, sure } = splitItems(text)
  const meant = readings[0]
  if (meant === undefined) return null
  const made = splitAs(text, way)
  if (isSame(made, meant)) return null
  if (!sure) {
    // All of it may be meant for one item, but hardly with brackets around it, a single one, or semicolons.
    const isOne = !isBracketed(text.trim()) && text.search(/[;；]/) === -1
    if (isOne && readings.some((items) => isSame(items, made))) return null
    return { made, meant, level: made.length === 1 ? 'warning' : 'error', safety: 'manual' }
  }
  // One item with a comma in it is read as it is written.
  return made.length === 1
    ? { made, meant, level: 'warning', safety: 'unsafe' }
    : { made, meant, level: 'error', safety: 'safe' }
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, at) => item === right[at])
}

function isBracketed(text: string): boolean {
  return wrappedItems(text) !== null || hasLooseBracket(text)
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

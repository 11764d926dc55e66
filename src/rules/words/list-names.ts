import { quoteValue } from '../../values/characters/quote-value.ts'

// More names make a message that nobody reads.
const MOST = 6

/** Turns the names that are allowed into words: `a`, `b` or `c`. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => quoteValue(name))
  if (names.length > MOST) return `${shown.join(', ')} or one of ${names.length - MOST} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

/** The near names to ask about: `a` or `b`. */
export function orNames(names: readonly string[], most?: number): string {
  return names.map((name) => quoteValue(name, most)).join(' or ')
}

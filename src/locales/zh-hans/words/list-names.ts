import { quoteValue } from '../../../values/characters/quote-value.ts'

// More names make a message that nobody reads.
const MOST = 6

/** Turns the names that are allowed into words: `a`、`b` 或 `c`. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => quoteValue(name))
  if (names.length > MOST) return `${shown.join('、')} 或另外 ${names.length - MOST} 个值之一`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join('、')} 或 ${shown.at(-1)}`
}

/** The near names to ask about: `a` 或 `b`. */
export function orNames(names: readonly string[], most?: number): string {
  return names.map((name) => quoteValue(name, most)).join(' 或 ')
}

// Paths are longer than values and useless when cut; PATH_MAX would be 4,096.
const LONGEST_PATH = 160

/** Turns the first of some posts and their number into words. */
export function nameOthers(first: string, count: number): string {
  const name = quoteValue(first, LONGEST_PATH)
  return count < 2 ? ` ${name} ` : ` ${name} 等 ${count} 篇文章`
}

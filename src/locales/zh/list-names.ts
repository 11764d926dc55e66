import { quoteValue } from '../../values/characters/quote-value.ts'

// More names make a message that nobody reads.
const MOST = 6

/** Turns the names that are allowed into words: `a`、`b` 或 `c`; `others` says how many more there are. */
export function listNames(names: readonly string[], others: (count: number) => string): string {
  const shown = names.slice(0, MOST).map((name) => quoteValue(name))
  if (names.length > MOST) return `${shown.join('、')} 或${others(names.length - MOST)}`
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

/** The first of some items; an ellipsis for the others. */
export function someItems(items: readonly string[], longest: number): string {
  const shown = items.slice(0, 5).map((item) => quoteValue(item, longest))
  return `${shown.join('、')}${items.length > 5 ? '……' : ''}`
}

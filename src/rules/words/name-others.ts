import { quoteValue } from '../../values/characters/quote-value.ts'

// Paths are longer than values and useless when cut; PATH_MAX would be 4,096.
const LONGEST_PATH = 160

/** Turns the first of some posts and their number into words: "`a.md` and 2 other posts". */
export function nameOthers(first: string, count: number): string {
  const name = quoteValue(first, LONGEST_PATH)
  if (count < 2) return name
  return count === 2 ? `${name} and 1 other post` : `${name} and ${count - 1} other posts`
}

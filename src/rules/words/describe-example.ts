import { quoteValue } from '../../values/characters/quote-value.ts'
import { showValue } from './show-value.ts'

/** Turns an example value of a schema into the short form in which a post would have it; null where there is none. */
export function describeExample(example: unknown): string | null {
  return example === undefined || example === null ? null : quoteValue(showValue(example).text)
}

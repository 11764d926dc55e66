/** Keeps the first findings of each rule in a post, so that a hostile list of thousands costs and floods nothing. */
import type { Found } from './found.ts'

// A bound for hostile posts: real ones have under ten of one rule, and each fix pass brings the next hundred.
const MOST_PER_RULE = 100

export function boundFindings(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_PER_RULE) return found
  const counts = new Map<string, number>()
  return found.filter(({ active: { rule } }) => {
    const count = (counts.get(rule.id) ?? 0) + 1
    counts.set(rule.id, count)
    return count <= MOST_PER_RULE
  })
}

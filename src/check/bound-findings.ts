/** Keeps the first findings of each rule in a post, so that a hostile list of thousands costs and floods nothing. */
import type { Found } from './found.ts'
import type { PostResult } from './lint-post.ts'

// A bound for hostile posts: real ones have under ten of one rule.
export const MOST_PER_RULE = 100

export function boundFindings(found: readonly Found[], most: number): readonly Found[] {
  return keepFirst(found, most, ({ active }) => active.rule.id)
}

/** The same for a result that holds all. */
export function boundResult(result: PostResult): PostResult {
  const diagnostics = keepFirst(result.diagnostics, MOST_PER_RULE, ({ rule }) => rule)
  return diagnostics === result.diagnostics ? result : { ...result, diagnostics, cut: true }
}

function keepFirst<T>(items: readonly T[], most: number, ruleOf: (item: T) => string): readonly T[] {
  if (items.length <= most) return items
  const counts = new Map<string, number>()
  const kept = items.filter((item) => {
    const rule = ruleOf(item)
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= most
  })
  return kept.length === items.length ? items : kept
}

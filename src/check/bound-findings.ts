/** Keeps the first findings of each rule in a post, so that a hostile list of thousands costs and floods nothing. */
import type { Diagnostic } from './diagnostic.ts'
import type { Found } from './found.ts'

// A bound for hostile posts: real ones have under ten of one rule.
export const MOST_PER_RULE = 100

export function boundFindings(found: readonly Found[], most: number): readonly Found[] {
  return keepFirst(found, most, ({ active }) => active.rule.id)
}

/** The same for findings that have their places already. */
export function boundDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return keepFirst(diagnostics, MOST_PER_RULE, ({ rule }) => rule)
}

/** Whether there may have been more of a rule than are kept. */
export function isBounded(diagnostics: readonly Diagnostic[]): boolean {
  const counts = new Map<string, number>()
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts.values()].some((count) => count >= MOST_PER_RULE)
}

function keepFirst<T>(items: readonly T[], most: number, ruleOf: (item: T) => string): readonly T[] {
  if (items.length <= most) return items
  const counts = new Map<string, number>()
  return items.filter((item) => {
    const rule = ruleOf(item)
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= most
  })
}

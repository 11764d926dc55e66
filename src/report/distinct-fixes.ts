import type { Fix } from '../check/diagnostic.ts'

/** Fixes without those that repeat one before: to somebody who chooses they are one, and SARIF allows no two. */
export function distinctFixes(fixes: readonly Fix[]): readonly Fix[] {
  const seen = new Set<string>()
  return fixes.filter(({ title, safety, edits }) => {
    const name = JSON.stringify([title, safety, edits])
    return !seen.has(name) && seen.add(name)
  })
}

import type { PostResult } from '../check/check-post.ts'
import type { Reopen } from '../check/compare/locator.ts'
import { relateResults } from '../check/compare/relate-results.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import type { Source } from '../post/source.ts'
import type { Safety } from '../rules/rule.ts'
import { fixPost } from './fix-post.ts'
import type { Pick } from './pick.ts'

/** What is to be done to one post. */
export interface PlannedFix {
  readonly before: Source
  readonly after: Source
  readonly applied: readonly Pick[]
}

export interface FixPlan {
  /** Of all posts, as they will be judged when all fixes are in place. */
  readonly results: readonly PostResult[]
  /** Only posts that change, by path. */
  readonly fixes: ReadonlyMap<string, PlannedFix>
}

/** How the posts of a run are opened once more. */
export interface PostAccess {
  /** To be judged again or looked up. */
  readonly reopen: Reopen
  /** To be fixed: what this gives is what the fixes are made for. */
  readonly open: Reopen
}

// What is mended in one post can tell a fix for another one (the habits of a source). The number of passes of one post.
const ROUND_LIMIT = 10

/**
 * Turns the results of all posts into the fixes of all, so that nothing applicable is left once they are in place:
 * rounds over those posts that have something to fix, until a round changes none.
 */
export function planFixes(
  results: readonly PostResult[],
  settings: Settings,
  safeties: readonly Safety[],
  access: PostAccess,
): FixPlan {
  const known = new Map(results.map((result) => [result.path, result]))
  const fixes = new Map<string, PlannedFix>()
  const reopen = (path: string): Source | null => fixes.get(path)?.after ?? access.reopen(path)
  for (let round = 0; ; round++) {
    const related = relateResults([...known.values()], settings, reopen)
    const settled = related.all()
    const failures = new Map<string, readonly Diagnostic[]>()
    let isCalm = true
    for (const { path, diagnostics } of round < ROUND_LIMIT ? settled : []) {
      if (!hasApplicable(diagnostics, safeties)) continue
      const source = fixes.get(path)?.after ?? access.open(path)
      if (source === null) continue
      const fixed = fixPost(source, settings, safeties, related.lint)
      failures.set(path, fixed.failures)
      if (fixed.applied.length === 0) continue
      isCalm = false
      const before = fixes.get(path)
      const applied = [...(before?.applied ?? []), ...fixed.applied]
      fixes.set(path, { before: before?.before ?? source, after: fixed.source, applied })
      known.set(path, fixed.judged)
    }
    if (!isCalm) continue
    for (const [path, { before, after }] of fixes) if (isSame(before, after)) fixes.delete(path)
    return { results: settled.map((result) => withFailures(result, failures.get(result.path))), fixes }
  }
}

function isSame(a: Source, b: Source): boolean {
  return a.bom === b.bom && a.text === b.text
}

function hasApplicable(diagnostics: readonly Diagnostic[], safeties: readonly Safety[]): boolean {
  return diagnostics.some(({ fixes }) => fixes.some(({ safety }) => safeties.includes(safety)))
}

function withFailures(result: PostResult, failures: readonly Diagnostic[] = []): PostResult {
  if (failures.length === 0) return result
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...failures]) }
}

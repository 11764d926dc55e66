import { boundResult } from '../check/bound-findings.ts'
import type { Reopen } from '../check/compare/locator.ts'
import { relateResults } from '../check/compare/relate-results.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { PostResult } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import type { Source } from '../post/source.ts'
import type { Safety } from '../rules/rule.ts'
import type { ChosenFix } from './chosen-fix.ts'
import { fixPost } from './fix-post.ts'

/** What is to be done to one post. */
export interface PlannedFix {
  readonly before: Source
  readonly after: Source
  readonly applied: readonly ChosenFix[]
}

export interface FixPlan {
  /** Of all posts, as they will be linted when all fixes are in place. */
  readonly results: readonly PostResult[]
  /** Only posts that change, by path. */
  readonly fixes: ReadonlyMap<string, PlannedFix>
}

/** How the posts of a run are opened. */
export interface PostAccess {
  /** The source that the given result of a post was made of, where it is kept. */
  readonly recall: Reopen
  /** To be linted again or looked up. */
  readonly reopen: Reopen
  /** To be fixed: what this or `recall` gives is what the fixes are made for. */
  readonly open: Reopen
  /** Called for each post that is being fixed. */
  onPost?(): void
}

// What is repaired in one post can tell a fix for another one (the habits of a source). The number of passes of one post.
const ROUND_LIMIT = 10

/** Settings under which a list of thousands of equal items is repaired at once, not a hundred items a pass. */
export function withAllFindings(settings: Settings): Settings {
  return { ...settings, mostPerRule: Number.POSITIVE_INFINITY }
}

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
  const unbounded = withAllFindings(settings)
  const known = new Map(results.map((result) => [result.path, result]))
  const fixes = new Map<string, PlannedFix>()
  const failures = new Map<string, readonly Diagnostic[]>()
  const finished = new Map<string, PostResult>()
  const recall = (path: string): Source | null => fixes.get(path)?.after ?? access.recall(path)
  const reopen = (path: string): Source | null => recall(path) ?? access.reopen(path)
  for (let round = 0; ; round++) {
    const related = relateResults([...known.values()], unbounded, reopen)
    const current = related.all()
    let isCalm = true
    for (const result of round < ROUND_LIMIT ? current : []) {
      const { path } = result
      // Nothing that others say has changed what is known of it.
      const isFinished = finished.get(path) === result
      if (isFinished || !mayHaveFix(result, safeties)) continue
      access.onPost?.()
      const recalled = recall(path)
      const source = recalled ?? access.open(path)
      if (source === null) continue
      // What was opened anew may not be what was linted.
      const isKnown = recalled !== null && result.cut === undefined
      const fixed = fixPost(source, unbounded, safeties, related.lint, isKnown ? result : undefined)
      failures.set(path, fixed.failures)
      if (fixed.applied.length === 0) continue
      isCalm = false
      const before = fixes.get(path)
      const applied = [...(before?.applied ?? []), ...fixed.applied]
      fixes.set(path, { before: before?.before ?? source, after: fixed.source, applied })
      // What is held of all posts must not grow by what fixes reveal.
      const isMore = fixed.linted.diagnostics.length > result.diagnostics.length
      const left = isMore ? boundResult(fixed.linted) : fixed.linted
      known.set(path, left)
      if (fixed.finished) finished.set(path, left)
    }
    if (!isCalm) continue
    for (const [path, { before, after }] of fixes) if (isSame(before, after)) fixes.delete(path)
    const results = current.map((result) => withFailures(boundResult(result), failures.get(result.path)))
    return { results, fixes }
  }
}

function isSame(a: Source, b: Source): boolean {
  return a.bom === b.bom && a.text === b.text
}

/** Whether a post has a fix of these safeties, or may have one among the findings that were not kept. */
export function mayHaveFix({ diagnostics, cut }: PostResult, safeties: readonly Safety[]): boolean {
  return cut === true || diagnostics.some(({ fixes }) => fixes.some(({ safety }) => safeties.includes(safety)))
}

function withFailures(result: PostResult, failures: readonly Diagnostic[] = []): PostResult {
  if (failures.length === 0) return result
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...failures]) }
}

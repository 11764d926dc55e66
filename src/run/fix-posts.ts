/** Turns posts into fixed posts, file after file, and says what became of each. */
import type { PostResult } from '../check/check-post.ts'
import { checkPost } from '../check/check-post.ts'
import { relateResults } from '../check/compare/relate-results.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import { type FixPlan, type PlannedFix, planFixes } from '../fix/plan-fixes.ts'
import { reportUnwritten } from '../fix/report-unwritten.ts'
import type { Source } from '../post/source.ts'
import { type AppliedFix, appliedFix } from '../report/applied-fix.ts'
import type { Safety } from '../rules/rule.ts'
import type { Inputs } from './find-inputs.ts'
import { judgePosts, type LintedPost } from './lint-posts.ts'
import { bytesOfFix, createPostReader, type PostBytes } from './planned-post.ts'
import { describeWriteOutcome } from './writing/describe-write-outcome.ts'
import type { WriteOutcome } from './writing/write-outcome.ts'

export interface FixedPost extends LintedPost {
  readonly fixed: readonly AppliedFix[]
  /** Why its fixes were not written, in words; null where they were, or where the run ended before. */
  readonly unwritten: string | null
}

export interface FixRun {
  readonly posts: readonly FixedPost[]
  readonly interrupted: boolean
  /** Whether a file could not be written although nothing speaks against it: a full disk, a lock that is never free. */
  readonly failed: boolean
}

export interface FixOptions {
  readonly safeties: readonly Safety[]
  /** What to do with the bytes of a fixed post: write, print, compare. */
  save(path: string, bytes: PostBytes): WriteOutcome | { readonly kind: 'kept' }
  /** Called between files, so that others (signal handlers) get their turn; true ends the run. */
  pause(): Promise<boolean>
}

/** All posts are judged and all fixes made before the first file is written: what one post tells can mend another. */
export async function fixPosts(inputs: Inputs, settings: Settings, options: FixOptions): Promise<FixRun> {
  const { results, unreadable } = judgePosts(inputs.paths, settings, inputs.open)
  const reader = createPostReader(inputs)
  const reopen = (path: string): Source | null => {
    const opened = inputs.open(path)
    return 'source' in opened ? opened.source : null
  }
  const plan = planFixes(results, settings, options.safeties, { reopen, open: reader.open })
  // Null: the run was interrupted before its turn came.
  const unwritten = new Map<string, string | null>()
  let interrupted = false
  let failed = false
  for (const [path, fix] of sortedFixes(plan)) {
    interrupted ||= await options.pause()
    if (interrupted) {
      unwritten.set(path, null)
      continue
    }
    const bytes = bytesOfFix(path, fix, inputs, reader)
    const outcome = bytes === null ? ({ kind: 'changed' } as const) : options.save(path, bytes)
    if (outcome.kind === 'written' || outcome.kind === 'kept') continue
    failed ||= outcome.kind === 'failed' || outcome.kind === 'locked'
    unwritten.set(path, `it ${describeWriteOutcome(outcome)}`)
  }
  const judged = unwritten.size === 0 ? plan.results : judgeAsIs(plan, unwritten, settings, reopen)
  const posts = judged.map((result): FixedPost => {
    const reason = unwritten.get(result.path) ?? null
    const applied = unwritten.has(result.path) ? [] : (plan.fixes.get(result.path)?.applied ?? [])
    const fixed = applied.map(appliedFix)
    return { ...result, readable: !unreadable.has(result.path), fixed, unwritten: reason }
  })
  return { posts, interrupted, failed }
}

function sortedFixes({ fixes }: FixPlan): [string, PlannedFix][] {
  return [...fixes].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The results when some of the files stayed as they were. */
function judgeAsIs(
  plan: FixPlan,
  unwritten: ReadonlyMap<string, string | null>,
  settings: Settings,
  open: (path: string) => Source | null,
): PostResult[] {
  const before = (path: string): Source | null =>
    unwritten.has(path) ? (plan.fixes.get(path)?.before ?? null) : (plan.fixes.get(path)?.after ?? open(path))
  const results = plan.results.map((result) => {
    const source = unwritten.has(result.path) ? before(result.path) : null
    return source === null ? result : checkPost(source, settings)
  })
  return relateResults(results, settings, before)
    .all()
    .map((result) => {
      const reason = unwritten.get(result.path)
      const source = typeof reason === 'string' ? before(result.path) : null
      if (typeof reason !== 'string' || source === null) return result
      const failure = reportUnwritten(reason, source, settings)
      return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...failure]) }
    })
}

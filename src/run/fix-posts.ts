/** Turns posts into fixed posts, batch after batch, and records what became of each. */

import { boundResult } from '../check/bound-findings.ts'
import { relateResults } from '../check/compare/relate-results.ts'
import type { PostResult } from '../check/lint-post.ts'
import { lintPost } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import { type FixPlan, mayHaveFix, planFixes, withAllFindings } from '../fix/plan-fixes.ts'
import { reportUnwritten } from '../fix/report-unwritten.ts'
import type { Source } from '../post/source.ts'
import { type AppliedFix, appliedFix } from '../report/applied-fix.ts'
import type { Safety } from '../rules/rule.ts'
import { compareText } from '../values/compare-text.ts'
import type { Inputs } from './find-inputs.ts'
import { lintOpened } from './lint-corpus.ts'
import { sourceOf } from './open-post.ts'
import { createPostReader, type PostBytes, type PostReader } from './planned-post.ts'
import { describeWriteOutcome } from './writing/describe-write-outcome.ts'
import type { WriteOutcome } from './writing/write-outcome.ts'

export interface FixedPost extends PostResult {
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

/** A fixed post on its way to where it belongs. */
export interface SavedPost {
  readonly path: string
  readonly bytes: PostBytes
}

export type SaveOutcome = WriteOutcome | { readonly kind: 'kept' }

export interface FixRunOptions {
  readonly safeties: readonly Safety[]
  /** What to do with the bytes of fixed posts: write, print, compare. The outcomes in the order of the posts. */
  save(posts: readonly SavedPost[]): Promise<readonly SaveOutcome[]>
  /** Called between batches, so that others (signal handlers) get their turn; true ends the run. */
  pause(): Promise<boolean>
  /** Called for each post of each step, with how many posts the step has at most. */
  onProgress?(step: FixStep, total: number): void
}

export type FixStep = 'checked' | 'fixed' | 'written'

// Of the findings of a run: two of the worst posts. All others hold what `check` would report, and are linted again.
const MOST_HELD = 50_000

// A batch waits for the disk together; its posts are all that is in memory, and all that a Ctrl-C lets finish (NOTES.md).
const BATCH_POSTS = 64
const BATCH_BYTES = 16 * 2 ** 20

/** All posts are linted and all fixes made before the first file is written: a fix in one post can lead to one in another. */
export async function fixPosts(inputs: Inputs, settings: Settings, options: FixRunOptions): Promise<FixRun> {
  const reader = createPostReader(inputs)
  const sourceAt = (path: string): Source | null => sourceOf(inputs.open(path))
  const results = lintPosts(inputs.paths, settings, reader, options)
  const fixable = results.filter((result) => mayHaveFix(result, options.safeties)).length
  const plan = planFixes(results, settings, options.safeties, {
    recall: reader.recall,
    reopen: sourceAt,
    open: (path) => sourceOf(reader.open(path)),
    onPost: () => options.onProgress?.('fixed', fixable),
  })
  const { outcomes, interrupted } = await savePosts(plan, reader, options)
  const unwritten = new Map<string, string | null>()
  for (const path of plan.fixes.keys()) {
    const outcome = outcomes.get(path)
    if (outcome === undefined) unwritten.set(path, null)
    else if (outcome.kind !== 'written' && outcome.kind !== 'kept') {
      unwritten.set(path, `it ${describeWriteOutcome(outcome)}`)
    }
  }
  // A file is what it is now; what was kept is on no disk.
  const open = (path: string): Source | null =>
    (outcomes.get(path)?.kind === 'kept' ? plan.fixes.get(path)?.after : null) ?? sourceAt(path)
  const linted = unwritten.size === 0 ? plan.results : lintAsIs(plan, unwritten, settings, open)
  const posts = linted.map((result): FixedPost => {
    const reason = unwritten.get(result.path) ?? null
    const applied = unwritten.has(result.path) ? [] : (plan.fixes.get(result.path)?.applied ?? [])
    const fixed = applied.map(appliedFix)
    return { ...result, fixed, unwritten: reason }
  })
  const failed = [...outcomes.values()].some(({ kind }) => kind === 'failed' || kind === 'locked')
  return { posts, interrupted, failed }
}

/** Each post as if it were alone; of those with a fix the reader keeps the source. */
function lintPosts(
  paths: readonly string[],
  settings: Settings,
  reader: PostReader,
  { safeties, onProgress }: FixRunOptions,
): readonly PostResult[] {
  const unbounded = withAllFindings(settings)
  let room = MOST_HELD
  return paths.map((path) => {
    onProgress?.('checked', paths.length)
    const all = lintOpened(path, reader.open(path), unbounded)
    const result = all.diagnostics.length > room ? boundResult(all) : all
    room -= result.diagnostics.length
    if (!mayHaveFix(result, safeties)) reader.forget(path)
    return result
  })
}

/** The outcomes by path; of posts whose turn did not come before an interruption there are none. */
async function savePosts(
  plan: FixPlan,
  reader: PostReader,
  options: FixRunOptions,
): Promise<{ outcomes: Map<string, SaveOutcome>; interrupted: boolean }> {
  const outcomes = new Map<string, SaveOutcome>()
  const fixes = [...plan.fixes].sort(([a], [b]) => compareText(a, b))
  let batch: SavedPost[] = []
  let size = 0
  const saveBatch = async (): Promise<void> => {
    const saved = batch.length === 0 ? [] : await options.save(batch)
    for (const [at, { path }] of batch.entries()) {
      outcomes.set(path, saved[at] ?? { kind: 'changed' })
      options.onProgress?.('written', fixes.length)
    }
    batch = []
    size = 0
  }
  for (const [path, fix] of fixes) {
    if (batch.length === 0 && (await options.pause())) return { outcomes, interrupted: true }
    const bytes = reader.bytesOf(path, fix)
    if (bytes === null) {
      outcomes.set(path, { kind: 'changed' })
      continue
    }
    batch.push({ path, bytes })
    size += bytes.before.length + bytes.after.length
    if (batch.length >= BATCH_POSTS || size >= BATCH_BYTES) await saveBatch()
  }
  await saveBatch()
  return { outcomes, interrupted: false }
}

/** The results when some of the files stayed as they were. */
function lintAsIs(
  plan: FixPlan,
  unwritten: ReadonlyMap<string, string | null>,
  settings: Settings,
  open: (path: string) => Source | null,
): PostResult[] {
  const results = plan.results.map((result) => {
    const source = unwritten.has(result.path) ? open(result.path) : null
    return source === null ? result : lintPost(source, settings)
  })
  return relateResults(results, settings, open)
    .all()
    .map((result) => {
      const reason = unwritten.get(result.path)
      const source = typeof reason === 'string' ? open(result.path) : null
      if (typeof reason !== 'string' || source === null) return result
      const failure = reportUnwritten(reason, source, settings)
      return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...failure]) }
    })
}

import { FactStore } from '../check/compare/fact-store.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { PostResult } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import type { PostFacts, Report, ShardInfo } from '../report/report.ts'
import { compareText } from '../values/compare-text.ts'
import { type CorpusOutcome, compareAll } from './lint-corpus.ts'
import type { Opened } from './open-post.ts'

/** The report of one shard. */
export interface ShardReport extends Pick<Report, 'summary' | 'skipped' | 'files'> {
  readonly shard: ShardInfo
  readonly facts: readonly PostFacts[]
  readonly checksum?: number
}

export interface MergeTask {
  readonly shards: readonly ShardReport[]
  settingsFor(path: string): Settings
  /** Opens a post again that another one may concern. */
  open(path: string): Opened
}

/** What one run over all posts would have found. */
export interface MergedShards {
  readonly paths: readonly string[]
  readonly outcome: CorpusOutcome
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

/** Joins the reports of all shards and lets the rules speak that compare posts. */
export function mergeShards({ shards, settingsFor, open }: MergeTask): MergedShards {
  const facts = shards.flatMap(({ facts }) => facts).sort((a, b) => compareText(a.path, b.path))
  const paths = facts.map(({ path }) => path)
  const stores = new Map<Settings, FactStore>()
  for (const [post, one] of facts.entries()) {
    const settings = settingsFor(one.path)
    const store = stores.get(settings) ?? new FactStore()
    stores.set(settings, store)
    store.addKept(post, one.facts)
  }
  const reported = new Map(shards.flatMap(({ files }) => files.map((file) => [file.path, file])))
  const unchecked = new Map(shards.flatMap(({ skipped }) => skipped.map((one) => [one.path, one.reason])))
  const results = new Map<number, PostResult>()
  for (const [post, one] of facts.entries()) {
    const problems = reported.get(one.path)?.problems ?? []
    const reason = unchecked.get(one.path) ?? null
    unchecked.delete(one.path)
    if (problems.length === 0 && reason === null && one.suppressed === undefined && one.undecided !== true) continue
    results.set(post, resultOf(one, problems, reason))
  }
  const outcome = compareAll({ paths, open, settingsFor }, { facts: stores, results })
  return { paths, outcome, skipped: Array.from(unchecked, ([path, reason]) => ({ path, reason })) }
}

function resultOf(one: PostFacts, diagnostics: PostResult['diagnostics'], skipped: string | null): PostResult {
  return {
    path: one.path,
    diagnostics: diagnostics.map(withoutUrl),
    suppressed: one.suppressed ?? 0,
    facts: one.facts,
    undecided: one.undecided === true,
    skipped,
    readable: one.unreadable !== true,
  }
}

/** The address of a rule's page is ours to say. */
function withoutUrl(problem: Diagnostic & { readonly url?: unknown }): Diagnostic {
  const { url: _, ...own } = problem
  return own
}

import { type Corpus, comparePosts } from '../check/compare/compare-posts.ts'
import { FactStore } from '../check/compare/fact-store.ts'
import { lacksHabit } from '../check/compare/habits.ts'
import { Locator } from '../check/compare/locator.ts'
import { reportCompared } from '../check/compare/report-compared.ts'
import { lintPost, type PostResult } from '../check/lint-post.ts'
import { reportIssue } from '../check/report-issue.ts'
import type { Settings } from '../check/settings.ts'
import type { SiteNote } from '../generators/site/site.ts'
import type { Source } from '../post/source.ts'
import { type Opened, sourceOf } from './open-post.ts'

/** What became of the posts of a run. */
export interface CorpusOutcome {
  /** Those with something to report, sorted by path. */
  readonly posts: readonly PostResult[]
  /** How many others were linted and found fine. */
  readonly silent: number
}

export interface CorpusTask {
  /** Sorted, each once. */
  readonly paths: readonly string[]
  open(path: string): Opened
  settingsFor(path: string): Settings
}

/** Some of the paths, and the number of the first. */
export interface PostRange {
  readonly start: number
  readonly paths: readonly string[]
}

/** The outcome of linting each post alone: the rules that compare posts have not run yet. */
export interface LintedCorpus {
  /** What the posts of each collection say about themselves, to be compared. */
  readonly facts: Map<Settings, FactStore>
  /** Those with something to report, by number of the post among the paths. */
  readonly results: Map<number, PostResult>
  /** What other threads have to say of the site; that of this one the settings hold. */
  readonly notes: SiteNote[]
}

/** Lints posts one after another, each as if it were alone; `lint` gives the result of one where another is at hand. */
export function lintEach(
  task: Omit<CorpusTask, 'paths'>,
  ranges: Iterable<PostRange>,
  lint = (path: string, settings: Settings): PostResult => lintOpened(path, task.open(path), settings),
): LintedCorpus {
  const facts = new Map<Settings, FactStore>()
  const results = new Map<number, PostResult>()
  for (const { start, paths } of ranges) {
    for (let at = 0; at < paths.length; at++) {
      const path = paths[at] as string
      const settings = task.settingsFor(path)
      const result = lint(path, settings)
      storeOf(settings, facts).add(start + at, result.facts)
      if (hasReport(result)) results.set(start + at, result)
    }
  }
  return { facts, results, notes: [] }
}

/** Lints what opening a post gave. */
export function lintOpened(path: string, opened: Opened, settings: Settings): PostResult {
  return 'source' in opened ? lintPost(opened.source, settings) : reportIssue(path, opened.text, opened.issue, settings)
}

/** Runs the rules that compare posts; those posts are linted again for which the knowledge of the others may matter. */
export function compareAll(
  task: CorpusTask,
  { facts, results }: Pick<LintedCorpus, 'facts' | 'results'>,
): CorpusOutcome {
  for (const [settings, store] of facts) compareCollection(settings, store, task, results, facts.size > 1)
  const posts = inOrder(results)
  return { posts, silent: task.paths.length - posts.length }
}

/** Results sorted by path. */
export function inOrder(results: ReadonlyMap<number, PostResult>): PostResult[] {
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}

function storeOf(settings: Settings, facts: Map<Settings, FactStore>): FactStore {
  let store = facts.get(settings)
  if (store === undefined) {
    store = new FactStore()
    facts.set(settings, store)
  }
  return store
}

function hasReport(result: PostResult): boolean {
  return result.diagnostics.length > 0 || result.suppressed > 0 || result.undecided || result.skipped !== null
}

function compareCollection(
  settings: Settings,
  store: FactStore,
  task: CorpusTask,
  results: Map<number, PostResult>,
  isOneOfSeveral: boolean,
): void {
  const reopen = (path: string): Source | null => sourceOf(task.open(path))
  const locator = new Locator(reopen, settings)
  const corpus: Corpus = {
    pathOf: (post) => task.paths[post] as string,
    numberOf: (path) => findSorted(task.paths, path),
    locator,
  }
  const { found, habits } = comparePosts(store, settings, corpus)
  const informed = habits === null ? settings : { ...settings, collection: { ...settings.collection, habits } }
  const again = new Set<number>()
  for (const [post, result] of results) {
    if (isOneOfSeveral && task.settingsFor(result.path) !== settings) continue
    if (result.undecided || (habits !== null && lacksHabit(result, habits))) again.add(post)
  }
  for (const [post, findings] of found) {
    const reported = results.has(post) ? null : reportCompared(corpus.pathOf(post), findings, locator)
    if (reported === null) again.add(post)
    else if (hasReport(reported)) results.set(post, reported)
  }
  for (const post of again) {
    const source = reopen(corpus.pathOf(post))
    if (source === null) continue
    const result = lintPost(source, informed, {
      compared: found.get(post) ?? [],
      locate: (path, place) => locator.find(path, place)?.start ?? null,
    })
    if (hasReport(result)) results.set(post, result)
    else results.delete(post)
  }
}

function findSorted(paths: readonly string[], path: string): number {
  let low = 0
  let high = paths.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] as string) < path) low = middle + 1
    else high = middle
  }
  return low
}

import { checkPost, type PostResult } from '../check/check-post.ts'
import { type Comparison, type Corpus, compareCorpus } from '../check/compare-corpus.ts'
import { FactStore } from '../check/fact-store.ts'
import { lacksHabit } from '../check/habits.ts'
import { judgeIssue } from '../check/judge-issue.ts'
import type { Settings } from '../check/settings.ts'
import { createLocator } from '../check/settle-posts.ts'
import { readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import type { LintedPost } from './lint-posts.ts'
import type { Opened } from './open-post.ts'

/** What became of the posts of a run. */
export interface CorpusOutcome {
  /** Those of which there is something to tell, sorted by path. */
  readonly posts: readonly LintedPost[]
  /** How many others were judged and found fine. */
  readonly silent: number
}

export interface CorpusTask {
  /** Sorted, each once. */
  readonly paths: readonly string[]
  open(path: string): Opened
  settingsFor(path: string): Settings
}

/** The posts of one collection: what they are judged by, and what they tell about each other. */
export interface Division {
  readonly settings: Settings
  readonly store: FactStore
}

/** What judging each post alone gave, before the rules have spoken that compare posts. */
export interface JudgedCorpus {
  readonly divisions: ReadonlyMap<Settings, Division>
  /** By number of the post among the paths. */
  readonly told: Map<number, LintedPost>
}

/** Some of the paths, and the number of the first. */
export interface PostRange {
  readonly start: number
  readonly paths: readonly string[]
}

/** Judges posts one after another, each as if it were alone. */
export function judgeCorpus(task: Omit<CorpusTask, 'paths'>, ranges: Iterable<PostRange>): JudgedCorpus {
  const divisions = new Map<Settings, Division>()
  const told = new Map<number, LintedPost>()
  for (const { start, paths } of ranges) {
    for (let at = 0; at < paths.length; at++) {
      const path = paths[at] as string
      const division = divisionOf(path, task, divisions)
      judgeFully(start + at, path, task, division, told)
    }
  }
  return { divisions, told }
}

/** By the recipe. */
function judgeFully(
  post: number,
  path: string,
  task: Omit<CorpusTask, 'paths'>,
  { settings, store }: Division,
  told: Map<number, LintedPost>,
): void {
  const result = judge(path, task.open(path), settings)
  store.add(post, result.facts)
  if (isWorthTelling(result)) told.set(post, result)
}

/** Lets the rules speak that compare posts. */
export function settleCorpus(
  task: Pick<CorpusTask, 'paths' | 'open' | 'settingsFor'>,
  { divisions, told }: JudgedCorpus,
): CorpusOutcome {
  for (const division of divisions.values()) settle(division, task, told, divisions.size > 1)
  const posts = toldInOrder(told)
  return { posts, silent: task.paths.length - posts.length }
}

/** The posts of which there is something to tell, sorted by path. */
export function toldInOrder(told: ReadonlyMap<number, LintedPost>): LintedPost[] {
  return [...told].sort(([a], [b]) => a - b).map(([, result]) => result)
}

function divisionOf(path: string, task: Omit<CorpusTask, 'paths'>, divisions: Map<Settings, Division>): Division {
  const settings = task.settingsFor(path)
  let division = divisions.get(settings)
  if (division === undefined) {
    division = { settings, store: new FactStore() }
    divisions.set(settings, division)
  }
  return division
}

function judge(path: string, opened: Opened, settings: Settings): LintedPost {
  if ('source' in opened) return { ...checkPost(opened.source, settings), readable: true }
  return { ...judgeIssue(path, opened.text, opened.issue, settings), readable: false }
}

function isWorthTelling(result: PostResult): boolean {
  return result.diagnostics.length > 0 || result.suppressed > 0 || result.undecided || result.skipped !== null
}

/** Judges those posts again for which the knowledge of the others may matter. */
function settle(
  { settings, store }: Division,
  task: Pick<CorpusTask, 'paths' | 'open' | 'settingsFor'>,
  told: Map<number, LintedPost>,
  several: boolean,
): void {
  const reopen = (path: string): Source | null => {
    const opened = task.open(path)
    return 'source' in opened ? opened.source : null
  }
  const corpus = corpusOf(task.paths, reopen)
  const { found, habits }: Comparison = compareCorpus(store, settings, corpus)
  const informed = habits === null ? settings : { ...settings, collection: { ...settings.collection, habits } }
  const unsettled = new Set(found.keys())
  for (const [post, result] of told) {
    if (several && task.settingsFor(result.path) !== settings) continue
    if (result.undecided || (habits !== null && lacksHabit(result, habits))) unsettled.add(post)
  }
  const locate = createLocator(reopen)
  for (const post of unsettled) {
    const source = reopen(corpus.pathOf(post))
    if (source === null) continue
    const result = { ...checkPost(source, informed, { compared: found.get(post) ?? [], locate }), readable: true }
    if (isWorthTelling(result)) told.set(post, result)
    else told.delete(post)
  }
}

function corpusOf(paths: readonly string[], reopen: (path: string) => Source | null): Corpus {
  return {
    pathOf: (post) => paths[post] as string,
    numberOf: (path) => findSorted(paths, path),
    reread: (path) => {
      const source = reopen(path)
      const post = source === null ? null : readPost(source).post
      return source === null || post === null ? null : { source, post }
    },
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

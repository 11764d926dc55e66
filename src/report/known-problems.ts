import type { Baseline } from '../../schemas/baseline.ts'
import { hashText } from '../check/compare/hash-text.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import { compareText } from '../values/compare-text.ts'
import type { FileOutcome } from './build-report.ts'
import { matchRenamed } from './match-renamed.ts'
import { valueOfProblem } from './value-of-problem.ts'

// A baseline is a file that anybody may have edited.
const MOST_COUNTED = 1000

/** What a baseline says of the posts of a run. */
export interface KnownProblems<Post> {
  /** The posts without the problems that are known. */
  readonly posts: readonly Post[]
  /** How many those are. */
  readonly known: number
  /** How many entries stand for problems that are there no longer, by path of the baseline. */
  readonly stale: ReadonlyMap<string, number>
  /** The baseline as it holds now: without stale entries, under the new paths of renamed posts. */
  readonly current: Baseline
}

/**
 * Takes away the problems that a baseline knows. A problem is known by its rule, its key path and the text it is about, never by its
 * line. The entries of a post that is gone stand for a post that the baseline does not name and that has the same problems: it was
 * renamed. `isSeen` says whether the run has looked at a path, `exists` whether there still is one.
 */
export function takeKnown<Post extends FileOutcome>(
  posts: readonly Post[],
  baseline: Baseline,
  {
    text,
    isSeen,
    exists,
  }: {
    readonly text: (path: string) => string
    readonly isSeen: (path: string) => boolean
    readonly exists: (path: string) => boolean
  },
): KnownProblems<Post> {
  const left = new Map(
    Object.entries(baseline.posts).map(([path, entries]) => [path, new Map(Object.entries(entries))]),
  )
  const namesOf = new Map(posts.map((post) => [post.path, post.diagnostics.map((one) => nameOf(one, text(post.path)))]))
  const come = new Map([...namesOf].filter(([path, names]) => names.length > 0 && !left.has(path)))
  const gone = new Map(
    Object.entries(baseline.posts)
      .filter(([path]) => !isSeen(path) && !exists(path))
      .map(([path, entries]) => [path, repeatNames(entries)]),
  )
  const renamed = matchRenamed(come, gone)
  const stale = new Map<string, number>()
  const current: Record<string, Record<string, number>> = {}
  let known = 0
  const kept = posts.map((post) => {
    if (post.diagnostics.length === 0) return post
    const entries = left.get(renamed.get(post.path) ?? post.path)
    if (entries === undefined) return post
    const names = namesOf.get(post.path) ?? []
    const diagnostics = post.diagnostics.filter((_, at) => {
      const name = names[at] as string
      const count = entries.get(name) ?? 0
      if (count === 0) return true
      entries.set(name, count - 1)
      current[post.path] = { ...current[post.path], [name]: (current[post.path]?.[name] ?? 0) + 1 }
      known++
      return false
    })
    return diagnostics.length === post.diagnostics.length ? post : { ...post, diagnostics }
  })
  for (const [path, entries] of left) {
    const idle = [...entries.values()].reduce((sum, count) => sum + count, 0)
    if (idle === 0) continue
    // Of a post that the run has not looked at nothing is known.
    if (isSeen(path) || !exists(path)) stale.set(path, idle)
    else current[path] = { ...current[path], ...Object.fromEntries([...entries].filter(([, count]) => count > 0)) }
  }
  return { posts: kept, known, stale, current: { version: 1, posts: current } }
}

/** A baseline of all problems that posts have, added to those that it has already. */
export function addToBaseline(
  { posts: before }: Baseline,
  posts: readonly FileOutcome[],
  text: (path: string) => string,
): Baseline {
  const all: Record<string, Record<string, number>> = { ...before }
  for (const { path, diagnostics } of posts) {
    if (diagnostics.length === 0) continue
    const entries = { ...all[path] }
    for (const one of diagnostics) {
      const name = nameOf(one, text(path))
      entries[name] = (entries[name] ?? 0) + 1
    }
    all[path] = entries
  }
  return { version: 1, posts: all }
}

/** The baseline as a file, sorted, so that two of them can be compared line by line. */
export function baselineText({ posts }: Baseline): string {
  const sorted = Object.fromEntries(
    Object.entries(posts)
      .filter(([, entries]) => Object.keys(entries).length > 0)
      .sort(byName)
      .map(([path, entries]) => [path, Object.fromEntries(Object.entries(entries).sort(byName))]),
  )
  return `${JSON.stringify({ version: 1, posts: sorted }, null, 2)}\n`
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return compareText(left, right)
}

/** As many of each as the baseline counts. */
function repeatNames(entries: Readonly<Record<string, number>>): string[] {
  return Object.entries(entries).flatMap(([name, count]) => Array<string>(Math.min(count, MOST_COUNTED)).fill(name))
}

function nameOf(problem: Diagnostic, text: string): string {
  const { rule, path } = problem
  const hash = hashText(valueOfProblem(problem, text)).toString(16)
  return [rule, path.join('.'), hash].filter((part) => part !== '').join(' ')
}

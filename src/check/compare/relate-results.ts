import type { Place } from '../../post/place.ts'
import type { PostReading } from '../../post/post.ts'
import type { Source } from '../../post/source.ts'
import { compareText } from '../../values/compare-text.ts'
import { lintPost, type PostResult } from '../lint-post.ts'
import type { Settings } from '../settings.ts'
import { comparePosts } from './compare-posts.ts'
import { FactStore } from './fact-store.ts'
import { lacksHabit } from './habits.ts'
import { Locator, type Reopen } from './locator.ts'

/** What is known when all posts of a collection have been linted. */
export interface RelatedResults {
  /** The results, those posts linted again for which the knowledge of the others may matter. */
  all(): PostResult[]
  /** Lints one post with all that is known. */
  lint(source: Source, reading?: PostReading): PostResult
}

/** Compares posts by their results, which hold their facts. */
export function relateResults(results: readonly PostResult[], settings: Settings, reopen: Reopen): RelatedResults {
  const sorted = results.toSorted((a, b) => compareText(a.path, b.path))
  const store = new FactStore()
  for (const [post, { facts }] of sorted.entries()) store.add(post, facts)
  const numbers = new Map(sorted.map(({ path }, post) => [path, post]))
  const numberOf = (path: string): number => numbers.get(path) ?? -1
  const locator = new Locator(reopen, settings)
  const { found, habits } = comparePosts(store, settings, {
    pathOf: (post) => sorted[post]?.path ?? '',
    numberOf,
    locator,
    factOf: (post, rule) => sorted[post]?.facts[rule],
  })
  const informed = habits === null ? settings : { ...settings, collection: { ...settings.collection, habits } }
  const lint = (source: Source, reading?: PostReading): PostResult => {
    const run = {
      compared: found.get(numberOf(source.path)) ?? [],
      locate: (path: string, place: Place) => locator.find(path, place)?.start ?? null,
    }
    return lintPost(source, informed, run, reading)
  }
  const isFinal = (result: PostResult, post: number): boolean =>
    !found.has(post) && !result.undecided && !(habits !== null && lacksHabit(result, habits))
  return {
    lint,
    all: () =>
      sorted.map((result, post) => {
        const source = isFinal(result, post) ? null : reopen(result.path)
        return source === null ? result : lint(source)
      }),
  }
}

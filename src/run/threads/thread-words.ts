/** What threads tell each other; all of it can be cloned. */
import type { KeptFacts } from '../../check/fact-store.ts'
import type { LintedPost } from '../lint-posts.ts'

/** What a thread is to do: take ranges of posts, as long as there are any, and judge them by default settings. */
export interface ThreadTask {
  /** Absolute; what the paths are relative to. */
  readonly cwd: string
  /** Of each range, joined by U+0000, which no path can hold: few texts are cloned sooner than many. */
  readonly ranges: readonly string[]
  /** Of the ranges that have been taken. */
  readonly counter: Int32Array
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly fast: boolean
}

/** What became of the posts that a thread took. */
export interface ThreadAnswer {
  /** By rule. */
  readonly columns: ReadonlyMap<string, KeptFacts>
  /** By number of the post. */
  readonly told: ReadonlyMap<number, LintedPost>
}

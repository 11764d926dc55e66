/** What threads tell each other; all of it can be cloned. */
import type { LintedPost } from '../lint-posts.ts'

/** What a thread is to do: take posts, as long as there are any, and judge them by default settings. */
export interface ThreadTask {
  /** Absolute; what the paths are relative to. */
  readonly cwd: string
  /** Joined by U+0000, which no path can hold: one text is cloned sooner than many. */
  readonly paths: string
  /** Of the ranges that have been taken. */
  readonly counter: Int32Array
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly fast: boolean
}

/** A column of facts (`FactColumn`), in arrays that are cloned at once. */
export interface ClonedColumn {
  readonly posts: Float64Array
  readonly keys: Float64Array
  readonly distinct: readonly string[] | null
}

/** What became of the posts that a thread took. */
export interface ThreadAnswer {
  /** By rule. */
  readonly columns: ReadonlyMap<string, ClonedColumn>
  /** By number of the post. */
  readonly told: ReadonlyMap<number, LintedPost>
}

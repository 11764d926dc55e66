/** What threads send each other; all of it can be cloned. */
import type { KeptFacts } from '../../check/compare/fact-store.ts'
import type { PostResult } from '../../check/lint-post.ts'
import type { FlagSetting } from '../../check/resolve-rules.ts'
import type { SiteNote } from '../../generators/site/site.ts'

/** The paths of all ranges in memory that all threads see: of a million there is then only one copy beside their texts. */
export interface SharedPaths {
  /** UTF-8; the paths of a range are joined by U+0000, which no path can hold. */
  readonly bytes: Uint8Array
  /** Where each range ends, in bytes. */
  readonly ends: readonly number[]
}

/** What a thread is to do: take ranges of posts, as long as there are any, and lint them. The project it opens by itself. */
export interface WorkerTask {
  readonly levels: Readonly<Record<string, FlagSetting>>
  readonly paths: SharedPaths
  /** Of the ranges that have been taken. */
  readonly counter: Int32Array
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

/** What became of the posts that a thread took. */
export interface WorkerAnswer {
  /** Of each collection, in their order, by rule; null for one of which it took no post. */
  readonly facts: readonly (ReadonlyMap<string, KeptFacts> | null)[]
  /** By number of the post. */
  readonly results: ReadonlyMap<number, PostResult>
  readonly notes: readonly SiteNote[]
}

/** The words for what was decided in a dialog, and for what it came to. */
import type { BytePatch } from './byte-patch.ts'
import type { LintedSource } from './linted-source.ts'

/** A post that a decision changed: how it is linted now, and the way back. */
export interface ChangedPost {
  readonly post: LintedSource
  readonly patch: BytePatch
  /** How many problems were repaired in it. */
  readonly applied: number
}

/** What undoing the last decision means for the files. */
export interface Decision {
  readonly kind: 'apply' | 'skip' | 'ignore'
  /** Said when it is undone. */
  readonly what: string
  readonly changed: readonly ChangedPost[]
}

/** A decision, and what taking it back needs. */
export interface Logged {
  readonly decision: Decision
  readonly before: readonly LintedSource[]
  /** Of the skipped problems, or of the ignored rule. */
  readonly names: readonly string[]
  /** By how much the decision moved the count of what was handled. */
  readonly handled: number
  readonly at: number
}

export interface Counts {
  readonly applied: number
  readonly posts: number
  readonly skipped: number
  readonly ignored: number
  readonly left: number
}

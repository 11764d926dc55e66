import type { Edit } from '../edit/change.ts'
import type { KeyPath, Position } from '../post/place.ts'
import type { Level, Safety } from '../rules/rule.ts'

/** A fix with its edits in offsets of the text after the BOM. */
export interface Fix {
  readonly title: string
  /** What it does, without the values of this post: fixes of one rule and kind do the same to other posts. */
  readonly kind: string
  readonly safety: Safety
  readonly edits: readonly Edit[]
  /** The top-level fields that it may alter. */
  readonly fields: readonly string[] | 'any'
}

/** Another place that a problem is about, in this post or in another one. */
export interface RelatedPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** A problem as people and programs see it: one finding, placed. */
export interface Diagnostic {
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly help: string
  /** Top-level key, or null where no field is meant. */
  readonly field: string | null
  readonly path: KeyPath
  readonly start: Position
  readonly end: Position
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
}

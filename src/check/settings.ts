import type { SchemaIssue } from '../post/issue.ts'
import type { Data } from '../post/reading.ts'
import type { Tree } from '../post/tree.ts'
import type { Collection, Field } from '../rules/context.ts'
import type { AnyRule, Level } from '../rules/rule.ts'
import type { KeyNames } from './fold-keys.ts'
import type { Plan } from './plan.ts'

/** A schema of any kind, reduced to what the recipe needs. */
export interface SchemaReader {
  readonly fields: readonly Field[]
  /** Whether it refuses fields that it does not name. */
  readonly strict: boolean
  /** Whether a pattern of it takes a name, beside those of its fields. */
  takes(name: string): boolean
  /** Whether it refuses keys anywhere, be it deep inside or in one branch alone. */
  readonly refusesKeys: boolean
  /** What is wrong with the data, in key paths; the same issues whatever kind of schema found them. `tree` tells quoted dates from plain ones. */
  validate(data: Data, tree?: () => Tree): readonly SchemaIssue[]
  /** JSON Schema 2020-12 of what may be written. */
  toJsonSchema(): object
}

export interface ActiveRule {
  readonly rule: AnyRule
  readonly level: Level
  /** Whether the level was asked for: then it holds, whatever a finding comes to on this site. */
  readonly isSet: boolean
  /** Parsed by the rule's own zod object: nothing optional is left in it. */
  readonly options: unknown
}

/** All that linting one post needs; nothing in it is optional, and nothing in it changes during a run. */
export interface Settings {
  readonly collection: Collection
  readonly schema: SchemaReader
  readonly keyNames: KeyNames
  /** The names of all rules, those that are off too. */
  readonly ruleNames: readonly string[]
  /** The rules that are on, by id. */
  readonly rules: ReadonlyMap<string, ActiveRule>
  /** The same by what they look at. */
  readonly plan: Plan
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  /** How many findings of one rule a post can have. */
  readonly mostPerRule: number
}

import type { Change } from '../edit/change.ts'
import type { KeyPath, Place } from '../post/place.ts'
import type { Level, Related, Safety } from '../rules/rule.ts'
import type { ActiveRule } from './settings.ts'

/** A finding together with the rule that made it. */
export interface Found {
  readonly active: ActiveRule
  /** What it comes to on this site, where that is not the level of the rule. */
  readonly level?: Level | undefined
  readonly message: string
  readonly values: unknown
  readonly place: Place
  readonly fixes?:
    | readonly {
        readonly title: string
        readonly kind?: string
        readonly values: unknown
        readonly safety: Safety
        readonly changes: readonly Change[]
      }[]
    | undefined
  readonly related?: readonly Related[] | undefined
  readonly replaces?: readonly { readonly rule: string; readonly path: KeyPath }[] | undefined
}

/** The level of a finding: that of the rule where it was asked for, else what it comes to on this site. */
export function levelOf({ active, level }: Found): Level {
  return active.isSet ? active.level : (level ?? active.level)
}

import type { Change } from '../edit/change.ts'
import type { KeyPath, Place } from '../post/place.ts'
import type { Related, Safety } from '../rules/rule.ts'
import type { ActiveRule } from './settings.ts'

/** A finding together with the rule that made it. */
export interface Found {
  readonly active: ActiveRule
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

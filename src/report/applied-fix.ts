import type { ChosenFix } from '../fix/chosen-fix.ts'
import type { Safety } from '../rules/rule.ts'

/** A fix that was applied, as reports tell of it. */
export interface AppliedFix {
  readonly rule: string
  readonly field: string | null
  readonly safety: Safety
  readonly title: string
}

/** Turns a fix together with its problem into what reports tell of it. */
export function appliedFix({ diagnostic: { rule, field }, fix: { safety, title } }: ChosenFix): AppliedFix {
  return { rule, field, safety, title }
}

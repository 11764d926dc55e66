import type { Diagnostic, Fix } from '../check/diagnostic.ts'

/** One fix together with the problem that it repairs. */
export interface ChosenFix {
  readonly diagnostic: Diagnostic
  readonly fix: Fix
}

/** The name under which a fix is remembered: the same rule, place and title would do the same again. */
export function nameOfFix({ diagnostic, fix }: ChosenFix): string {
  return JSON.stringify([diagnostic.rule, diagnostic.path, fix.title])
}

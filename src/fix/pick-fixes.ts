import type { Diagnostic, Fix } from '../check/diagnostic.ts'
import type { Edit } from '../edit/change.ts'
import type { Safety } from '../rules/rule.ts'
import type { Pick } from './fix-post.ts'

/** The best applicable fix of each problem, those that touch an earlier one's text left for the next pass. */
export function pickFixes(
  diagnostics: readonly Diagnostic[],
  safeties: readonly Safety[],
  allowed: (pick: Pick) => boolean,
): Pick[] {
  const picks: Pick[] = []
  const taken: Edit[] = []
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find((one) => safeties.includes(one.safety) && allowed({ diagnostic, fix: one }))
    if (fix === undefined || touches(fix, taken)) continue
    picks.push({ diagnostic, fix })
    taken.push(...fix.edits)
  }
  return picks
}

/** Two insertions at one place touch too: which comes first would be chance. */
function touches(fix: Fix, taken: readonly Edit[]): boolean {
  return fix.edits.some((edit) => taken.some((other) => edit.start <= other.end && other.start <= edit.end))
}

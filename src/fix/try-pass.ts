import type { ChosenFix } from './chosen-fix.ts'
import { type Check, createDraft, type Draft } from './draft.ts'
import { editSource } from './edit-source.ts'
import { verifyPass } from './verify-pass.ts'

/** A pass that did what it announced and nothing else. */
export interface Pass extends Draft {
  readonly kept: readonly ChosenFix[]
}

/** How much text may still be read to fix a post. A pass reads the text once, and so does each search for a fix that does harm. */
export interface Effort {
  left: number
}

// 16 readings of the longest block, a thousand of a usual one.
const MOST_READ = 2 ** 20

export function fullEffort(): Effort {
  return { left: MOST_READ }
}

/**
 * Applies fixes that do not overlap. When together they do what none of them announced, those that do harm are found by
 * halves, and the others are applied; `refuse` hears of each that does harm alone, and of those that no effort is left to
 * part. Null when none can be applied.
 */
export function tryPass(
  draft: Draft,
  picks: readonly ChosenFix[],
  check: Check,
  refuse: (pick: ChosenFix, reason: string) => void,
  effort: Effort = fullEffort(),
): Pass | null {
  const attempt = (kept: readonly ChosenFix[]): Pass | string => {
    const edits = kept.flatMap(({ fix }) => fix.edits)
    const next = createDraft(editSource(draft.source, edits), check)
    effort.left -= next.source.text.length
    return verifyPass(draft, next, kept) ?? { ...next, kept }
  }
  const all = attempt(picks)
  if (typeof all !== 'string') return all
  /** The groups that do no harm, in order. `failure`: what is wrong with all of them together. */
  const harmless = (some: readonly ChosenFix[], failure: string): Pass[] => {
    if (some.length === 1 || effort.left <= 0) {
      for (const pick of some) refuse(pick, failure)
      return []
    }
    const middle = some.length >> 1
    return [some.slice(0, middle), some.slice(middle)].flatMap((half) => {
      const pass = attempt(half)
      return typeof pass === 'string' ? harmless(half, pass) : pass
    })
  }
  const groups = harmless(picks, all)
  const [first] = groups
  if (first === undefined || groups.length === 1) return first ?? null
  const rest = attempt(groups.flatMap(({ kept }) => kept))
  return typeof rest === 'string' ? first : rest
}

import type { PostResult } from '../check/lint-post.ts'
import type { Source } from '../post/source.ts'
import type { ChosenFix } from './chosen-fix.ts'
import { editSource } from './edit-source.ts'
import { verifyPass } from './verify-pass.ts'

/** A pass that did what it announced and nothing else. */
export interface Pass {
  readonly source: Source
  readonly result: PostResult
  readonly kept: readonly ChosenFix[]
}

// A bound for hostile posts: so many fixes are searched for those that do harm; the next passes take the others.
const MOST_SEARCHED = 100

/**
 * Applies fixes that do not overlap. When together they do what none of them announced, those that do harm are found by
 * halves, and the others are applied; `refuse` hears of each that does harm alone. Null when none can be applied.
 */
export function tryPass(
  source: Source,
  result: PostResult,
  picks: readonly ChosenFix[],
  check: (source: Source) => PostResult,
  refuse: (pick: ChosenFix, reason: string) => void,
): Pass | null {
  const attempt = (some: readonly ChosenFix[]): Pass | string => {
    const next = editSource(
      source,
      some.flatMap(({ fix }) => fix.edits),
    )
    const nextResult = check(next)
    return verifyPass(source, next, result, nextResult, some) ?? { source: next, result: nextResult, kept: some }
  }
  const all = attempt(picks)
  if (typeof all !== 'string') return all
  /** The groups that do no harm, in order. `failure`: what is wrong with all of them together. */
  const harmless = (some: readonly ChosenFix[], failure: string): Pass[] => {
    const [pick] = some
    if (pick === undefined) return []
    if (some.length === 1) {
      refuse(pick, failure)
      return []
    }
    const middle = some.length >> 1
    return [some.slice(0, middle), some.slice(middle)].flatMap((half) => {
      const pass = attempt(half)
      return typeof pass === 'string' ? harmless(half, pass) : pass
    })
  }
  const groups = harmless(picks.slice(0, MOST_SEARCHED), all)
  const [first] = groups
  if (first === undefined || groups.length === 1) return first ?? null
  const rest = attempt(groups.flatMap(({ kept }) => kept))
  return typeof rest === 'string' ? first : rest
}

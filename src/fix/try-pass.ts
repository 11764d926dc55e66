import type { PostResult } from '../check/check-post.ts'
import type { Source } from '../post/source.ts'
import { editSource } from './edit-source.ts'
import { judgePass } from './judge-pass.ts'
import type { Pick } from './pick.ts'

/** A pass that did what it announced and nothing else. */
export interface Pass {
  readonly source: Source
  readonly result: PostResult
  readonly kept: readonly Pick[]
}

/**
 * Applies fixes that do not overlap. When together they do what none of them announced, each is tried alone, and those
 * that are harmless alone together again; `refuse` hears of each that is not. Null when none can be applied.
 */
export function tryPass(
  source: Source,
  result: PostResult,
  picks: readonly Pick[],
  check: (source: Source) => PostResult,
  refuse: (pick: Pick, reason: string) => void,
): Pass | null {
  const attempt = (some: readonly Pick[]): Pass | string => {
    const next = editSource(
      source,
      some.flatMap(({ fix }) => fix.edits),
    )
    const nextResult = check(next)
    return judgePass(source, next, result, nextResult, some) ?? { source: next, result: nextResult, kept: some }
  }
  const all = attempt(picks)
  if (typeof all !== 'string') return all
  const alone = picks.flatMap((pick): Pass | [] => {
    const pass = picks.length === 1 ? all : attempt([pick])
    if (typeof pass !== 'string') return pass
    refuse(pick, pass)
    return []
  })
  const [first] = alone
  if (first === undefined || alone.length === 1) return first ?? null
  const rest = attempt(alone.flatMap(({ kept }) => kept))
  return typeof rest === 'string' ? first : rest
}

import { checkPost, type PostResult } from '../check/check-post.ts'
import type { Diagnostic, Fix } from '../check/diagnostic.ts'
import type { Settings } from '../check/settings.ts'
import type { Source } from '../post/source.ts'
import type { Safety } from '../rules/rule.ts'
import { editSource } from './edit-source.ts'
import { judgePass } from './judge-pass.ts'
import { pickFixes } from './pick-fixes.ts'
import { reportFailure } from './report-failure.ts'

/** CONTRACT: 10 passes at most; ESLint's number. */
const PASS_LIMIT = 10

/** One fix together with the problem that it mends. */
export interface Pick {
  readonly diagnostic: Diagnostic
  readonly fix: Fix
}

export interface FixResult {
  /** The post after the fixes; the same object when nothing was fixed. */
  readonly source: Source
  readonly applied: readonly Pick[]
  /** What remains, faults of fixes included. */
  readonly result: PostResult
}

/**
 * Lint, apply what does not overlap, lint again, until nothing applicable is left.
 * Each pass is kept only when `judgePass` finds that it did what it announced and nothing else; else its fixes are
 * tried one by one, and those that fail are undone, reported as `rule-failure`, and not tried again.
 */
export function fixPost(source: Source, settings: Settings, safeties: readonly Safety[]): FixResult {
  const applied: Pick[] = []
  const banned = new Map<string, string>()
  const seen = new Map<string, readonly Pick[]>([[keyOf(source), []]])
  let current = source
  let result = checkPost(current, settings)
  for (let pass = 0; pass < PASS_LIMIT; pass++) {
    const picks = pickFixes(result.diagnostics, safeties, (pick) => !banned.has(nameOf(pick)))
    if (picks.length === 0) break
    const step = tryStep(current, result, picks, settings, banned)
    if (step === null) continue
    const { next, nextResult, kept } = step
    const before = seen.get(keyOf(next))
    if (before !== undefined) {
      // A text seen before: these rules undo each other's work. The text stays as it is now.
      const rules = [...new Set([...kept, ...applied].map((pick) => pick.diagnostic.rule))].sort().join(', ')
      for (const pick of kept) banned.set(nameOf(pick), `it and others turn the text in a circle (${rules})`)
      continue
    }
    seen.set(keyOf(next), kept)
    applied.push(...kept)
    current = next
    result = nextResult
  }
  return { source: current, applied, result: reportFailure(result, banned, current, settings) }
}

interface Step {
  readonly next: Source
  readonly nextResult: PostResult
  readonly kept: readonly Pick[]
}

function tryStep(
  source: Source,
  result: PostResult,
  picks: readonly Pick[],
  settings: Settings,
  banned: Map<string, string>,
): Step | null {
  const next = editSource(
    source,
    picks.flatMap(({ fix }) => fix.edits),
  )
  const nextResult = checkPost(next, settings)
  const fault = judgePass(source, next, result, nextResult, picks)
  if (fault === null) return { next, nextResult, kept: picks }
  if (picks.length === 1) {
    banned.set(nameOf(picks[0] as Pick), fault)
    return null
  }
  for (const pick of picks) {
    const step = tryStep(source, result, [pick], settings, banned)
    if (step !== null) return step
  }
  return null
}

/** A fix that failed once fails again: same rule, same field, same title. */
function nameOf({ diagnostic, fix }: Pick): string {
  return JSON.stringify([diagnostic.rule, diagnostic.path, fix.title])
}

function keyOf(source: Source): string {
  return `${source.bom ? '\uFEFF' : ''}${source.text}`
}

import type { Diagnostic } from '../check/diagnostic.ts'
import { lintPost, type PostResult } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import type { Source } from '../post/source.ts'
import type { Safety } from '../rules/rule.ts'
import { chooseFixes } from './choose-fixes.ts'
import { type ChosenFix, nameOfFix } from './chosen-fix.ts'
import { reportFailures } from './report-failures.ts'
import { tryPass } from './try-pass.ts'

/** 10 passes at most, as in ESLint. */
const PASS_LIMIT = 10

// A bound for hostile posts: each refusal costs a look at the post.
const MOST_REFUSED = 100

export interface FixResult {
  /** The post after the fixes; the same object when nothing was fixed. */
  readonly source: Source
  readonly applied: readonly ChosenFix[]
  /** A `rule-failure` for each fix that had to be undone. */
  readonly failures: readonly Diagnostic[]
  /** What remains. */
  readonly linted: PostResult
  /** The same with the failures among the problems. */
  readonly result: PostResult
}

/**
 * Lint, apply what does not overlap, lint again, until nothing applicable is left. A fix that does not do what it
 * announced is undone and tried again only on another text; fixes that turn the text in a circle are all undone.
 * `check` lints the post; by default it knows no other post. `known`: what it says of this source, where that is known.
 */
export function fixPost(
  source: Source,
  settings: Settings,
  safeties: readonly Safety[],
  check: (source: Source) => PostResult = (one) => lintPost(one, settings),
  known: PostResult = check(source),
): FixResult {
  const fighting = new Map<string, string>()
  for (;;) {
    const run = runPasses(source, known, settings, safeties, check, fighting)
    if (run.circle === null) {
      const undone = new Map([...fighting, ...run.refused])
      const failures = undone.size === 0 ? [] : reportFailures(undone, run.source, settings)
      const diagnostics = sortDiagnostics([...run.result.diagnostics, ...failures])
      const result = failures.length === 0 ? run.result : { ...run.result, diagnostics }
      return { source: run.source, applied: run.applied, failures, linted: run.result, result }
    }
    // From the start without them: whatever point of the circle one stops at, the next run would turn on from there.
    const rules = [...new Set(run.circle.map(({ diagnostic }) => diagnostic.rule))].sort().join(', ')
    for (const pick of run.circle) fighting.set(nameOfFix(pick), `these rules undo each other's work: ${rules}`)
  }
}

interface Run {
  readonly source: Source
  readonly result: PostResult
  readonly applied: readonly ChosenFix[]
  /** Reasons by name, of the fixes that cannot be applied to this text. */
  readonly refused: ReadonlyMap<string, string>
  /** The fixes that led back to a text seen before, if they did. */
  readonly circle: readonly ChosenFix[] | null
}

function runPasses(
  source: Source,
  before: PostResult,
  settings: Settings,
  safeties: readonly Safety[],
  check: (source: Source) => PostResult,
  fighting: ReadonlyMap<string, string>,
): Run {
  const order = settings.collection.fields.map(({ name }) => name)
  const seen = new Map([[keyOf(source), 0]])
  const passes: (readonly ChosenFix[])[] = []
  let current = source
  let result = before
  for (;;) {
    const refused = new Map<string, string>()
    const isAllowed = (pick: ChosenFix): boolean => !fighting.has(nameOfFix(pick)) && !refused.has(nameOfFix(pick))
    const done = (circle: readonly ChosenFix[] | null): Run => ({
      source: current,
      result,
      applied: passes.flat(),
      refused,
      circle,
    })
    if (passes.length >= PASS_LIMIT) return done(null)
    let pass: ReturnType<typeof tryPass> = null
    while (pass === null) {
      const picks = chooseFixes(result.diagnostics, safeties, order, isAllowed)
      if (picks.length === 0 || refused.size >= MOST_REFUSED) return done(null)
      pass = tryPass(current, result, picks, check, (pick, reason) => refused.set(nameOfFix(pick), reason))
    }
    const known = seen.get(keyOf(pass.source))
    if (known !== undefined) return done([...passes.slice(known).flat(), ...pass.kept])
    passes.push(pass.kept)
    seen.set(keyOf(pass.source), passes.length)
    current = pass.source
    result = pass.result
  }
}

function keyOf(source: Source): string {
  return `${source.bom ? '\uFEFF' : ''}${source.text}`
}

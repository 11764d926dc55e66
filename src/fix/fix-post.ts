import type { Diagnostic } from '../check/diagnostic.ts'
import { lintPost, type PostResult } from '../check/lint-post.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import type { Source } from '../post/source.ts'
import type { Safety } from '../rules/rule.ts'
import { chooseFixes } from './choose-fixes.ts'
import { type ChosenFix, nameOfFix } from './chosen-fix.ts'
import { type Check, createDraft, type Draft } from './draft.ts'
import { fitBlock } from './fit-block.ts'
import { reportFailures } from './report-failures.ts'
import { type Effort, fullEffort, type Pass, tryPass } from './try-pass.ts'

/** 10 passes at most, as in ESLint. */
const PASS_LIMIT = 10

const TOO_LARGE = 'the front matter would have become larger than 64 KiB'

export interface FixResult {
  /** The post after the fixes; the same object when nothing was fixed. */
  readonly source: Source
  readonly applied: readonly ChosenFix[]
  /** A `rule-failure` for each fix that had to be undone. */
  readonly failures: readonly Diagnostic[]
  /** What remains. */
  readonly linted: PostResult
  /** Whether nothing is left to be tried: neither passes nor effort ended before the fixes did. */
  readonly finished: boolean
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
  check: Check = (one, reading) => lintPost(one, settings, null, reading),
  known?: PostResult,
): FixResult {
  const start = createDraft(source, check, known)
  const fighting = new Map<string, string>()
  const effort = fullEffort()
  for (;;) {
    const run = runPasses(start, settings, safeties, check, fighting, effort)
    if (run.circle === null) {
      const undone = new Map([...fighting, ...run.refused])
      const { source, result: linted } = run.last
      const failures = undone.size === 0 ? [] : reportFailures(undone, run.last, settings)
      const diagnostics = sortDiagnostics([...linted.diagnostics, ...failures])
      const result = failures.length === 0 ? linted : { ...linted, diagnostics }
      return { source, applied: run.applied, failures, linted, finished: run.finished, result }
    }
    // From the start without them: whatever point of the circle one stops at, the next run would turn on from there.
    const rules = [...new Set(run.circle.map(({ diagnostic }) => diagnostic.rule))].sort().join(', ')
    for (const pick of run.circle) fighting.set(nameOfFix(pick), `these rules undo each other's work: ${rules}`)
  }
}

interface Run {
  readonly last: Draft
  readonly applied: readonly ChosenFix[]
  /** Reasons by name, of the fixes that cannot be applied to this text. */
  readonly refused: ReadonlyMap<string, string>
  readonly finished: boolean
  /** The fixes that led back to a text seen before, if they did. */
  readonly circle: readonly ChosenFix[] | null
}

function runPasses(
  start: Draft,
  settings: Settings,
  safeties: readonly Safety[],
  check: Check,
  fighting: ReadonlyMap<string, string>,
  effort: Effort,
): Run {
  const order = settings.collection.fields.map(({ name }) => name)
  const seen = new Map([[keyOf(start.source), 0]])
  const passes: (readonly ChosenFix[])[] = []
  let last = start
  for (;;) {
    const refused = new Map<string, string>()
    const isAllowed = (pick: ChosenFix): boolean => {
      if (fighting.size + refused.size === 0) return true
      const name = nameOfFix(pick)
      return !fighting.has(name) && !refused.has(name)
    }
    const done = (finished: boolean, circle: readonly ChosenFix[] | null = null): Run => ({
      last,
      applied: passes.flat(),
      refused,
      finished,
      circle,
    })
    if (passes.length >= PASS_LIMIT) return done(false)
    let pass: Pass | null = null
    while (pass === null) {
      const { fitting, large } = fitBlock(chooseFixes(last.result.diagnostics, safeties, order, isAllowed), last.source)
      if (fitting.length === 0 || effort.left <= 0) {
        // One cause, one problem, however many do not fit.
        for (const pick of large.slice(0, 1)) refused.set(nameOfFix(pick), TOO_LARGE)
        return done(fitting.length === 0)
      }
      pass = tryPass(last, fitting, check, (pick, reason) => refused.set(nameOfFix(pick), reason), effort)
    }
    const known = seen.get(keyOf(pass.source))
    if (known !== undefined) return done(true, [...passes.slice(known).flat(), ...pass.kept])
    passes.push(pass.kept)
    seen.set(keyOf(pass.source), passes.length)
    last = pass
  }
}

function keyOf(source: Source): string {
  return `${source.bom ? '\uFEFF' : ''}${source.text}`
}

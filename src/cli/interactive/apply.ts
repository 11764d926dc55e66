/** Turns a chosen candidate into a written post, or into the reason why nothing was written. */
import type { Diagnostic, Fix } from '../../check/diagnostic.ts'
import { createDraft } from '../../fix/draft.ts'
import { type Pass, tryPass } from '../../fix/try-pass.ts'
import type { ChangedPost } from './decision.ts'
import { type LintedSource, type Problem, problemsOf } from './linted-source.ts'
import type { Session } from './session.ts'
import { lintedSource, type OpenPost, type Workbench } from './workbench.ts'

export type Applied =
  | { readonly kind: 'written'; readonly changed: ChangedPost }
  /** The file is not as it was shown; it was linted again. */
  | { readonly kind: 'changed'; readonly post: LintedSource }
  | { readonly kind: 'refused'; readonly reason: string }

/** Applies one fix to the post as it lies on disk, if that is still what was shown. */
export function applyFix({ post, diagnostic }: Problem, fix: Fix, bench: Workbench): Applied {
  const opened = bench.open(post.path)
  if (opened === null || !isSameHead(opened, post)) return { kind: 'changed', post: bench.relint(post.path) }
  const draft = createDraft(opened.source, bench.check)
  const { result } = draft
  // The body may be another one, and with it what the fix would write. A value typed by hand depends on nothing.
  const isByHand = !diagnostic.fixes.includes(fix)
  if (
    !isByHand &&
    !result.diagnostics.some((one) => isSame(one, diagnostic) && one.fixes.some((two) => isEqual(two, fix)))
  )
    return { kind: 'changed', post: lintedSource(opened.source, result) }
  const reasons: string[] = []
  const pass = tryPass(draft, [{ diagnostic, fix }], bench.check, (_, reason) => reasons.push(reason))
  if (pass === null) return { kind: 'refused', reason: reasons.join('; ') }
  return write(opened, pass, 1, bench)
}

/** Which fix of a problem is meant, if any. */
export type Choose = (diagnostic: Diagnostic) => Fix | undefined

/** Applies the chosen fixes of all undecided problems of one post: one by one, as each moves the others, and written once. */
export function applyChosen(path: string, choose: Choose, session: Session, bench: Workbench): Applied | null {
  const opened = bench.open(path)
  if (opened === null || !isSameHead(opened, session.post(path))) return { kind: 'changed', post: bench.relint(path) }
  const closed = new Set(session.closedIn(path))
  const failed = new Set<string>()
  const seen = new Set([opened.source.text])
  const reasons: string[] = []
  let pass: Pass = { ...createDraft(opened.source, bench.check), kept: [] }
  for (let applied = 0; ; ) {
    const isClosed = (name: string): boolean => closed.has(name) || failed.has(name)
    const found = nextChosen(lintedSource(pass.source, pass.result), choose, isClosed)
    if (found === null) {
      if (applied > 0) return write(opened, pass, applied, bench)
      return reasons.length === 0 ? null : { kind: 'refused', reason: reasons[0] ?? '' }
    }
    const next = tryPass(pass, [found.pick], bench.check, (_, reason) => reasons.push(reason))
    // A fix that brings another one back must not run for ever.
    if (next === null || seen.has(next.source.text)) failed.add(found.name)
    else {
      seen.add(next.source.text)
      pass = { ...next, kept: [...pass.kept, ...next.kept] }
      applied++
    }
  }
}

function nextChosen(post: LintedSource, choose: Choose, isClosed: (name: string) => boolean) {
  for (const { name, diagnostic } of problemsOf(post)) {
    const fix = isClosed(name) ? undefined : choose(diagnostic)
    if (fix !== undefined) return { name, pick: { diagnostic, fix } }
  }
  return null
}

function write(opened: OpenPost, { source, result, kept }: Pass, applied: number, bench: Workbench): Applied {
  const written = bench.write(opened, source)
  if ('fault' in written) {
    const post = bench.relint(source.path)
    return isSameHead(opened, post) ? { kind: 'refused', reason: written.fault } : { kind: 'changed', post }
  }
  const fields = kept.map(({ fix }) => fix.fields)
  const isStale = ({ rule, field }: Diagnostic): boolean =>
    bench.isCompared(rule) && fields.some((some) => some === 'any' || (field !== null && some.includes(field)))
  const post = lintedSource(source, { ...result, diagnostics: result.diagnostics.filter((one) => !isStale(one)) })
  return { kind: 'written', changed: { post, patch: written.patch, applied } }
}

function isSameHead({ source }: OpenPost, { text, bom }: LintedSource): boolean {
  return source.text === text && source.bom === bom
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return one.rule === other.rule && one.message === other.message && one.start.offset === other.start.offset
}

function isEqual(one: Fix, other: Fix): boolean {
  return one.title === other.title && JSON.stringify(one.edits) === JSON.stringify(other.edits)
}

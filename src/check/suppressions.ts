import { lineAt } from '../post/line-at.ts'
import type { Span } from '../post/place.ts'
import { nearest } from '../values/likeness/nearest.ts'
import type { Diagnostic } from './diagnostic.ts'
import { findSuppressions, type Suppression } from './find-suppressions.ts'
import type { Found } from './found.ts'
import { type PostParts, placeFindings } from './place-findings.ts'
import { NEVER_OFF } from './resolve-rules.ts'
import type { Settings } from './settings.ts'

const OWN_RULE = 'unused-suppression'

/** Drops the diagnostics that comments in the block suppress, and reports the comments that suppress nothing. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  parts: PostParts,
  settings: Settings,
  /** Rules that only the whole run can lint: a comment that names one is not called unused here. */
  later: ReadonlySet<string>,
): { kept: Diagnostic[]; suppressed: number; undecided: boolean } {
  const suppressions = findSuppressions(parts)
  if (suppressions.length === 0) return { kept: [...diagnostics], suppressed: 0, undecided: false }
  const byPlace = new Map<string, Suppression[]>()
  for (const one of suppressions) {
    if (one.rule === null) continue
    const key = placeKey(one.rule, one.line)
    const alike = byPlace.get(key)
    if (alike === undefined) byPlace.set(key, [one])
    else alike.push(one)
  }
  const used = new Set<Suppression>()
  const kept = diagnostics.filter((diagnostic) => {
    const { rule, start } = diagnostic
    const lines = rule === NEVER_OFF ? [] : [null, start.line]
    const hits = lines.flatMap((line) => byPlace.get(placeKey(rule, line)) ?? [])
    for (const hit of hits) used.add(hit)
    return hits.length === 0
  })
  const idle = suppressions.filter((one) => !used.has(one))
  const unused = idle.filter(({ rule }) => rule === null || !later.has(rule))
  const reported = unused.filter(({ rule }) => rule === null || isChecked(rule, settings))
  return {
    kept: [...kept, ...reportUnused(reported, parts, settings)],
    suppressed: diagnostics.length - kept.length,
    undecided: unused.length < idle.length,
  }
}

function placeKey(rule: string, line: number | null): string {
  return `${rule} ${line ?? ''}`
}

/** A rule that is off has not shown that it finds nothing. */
function isChecked(rule: string, settings: Settings): boolean {
  return !settings.ruleNames.includes(rule) || settings.rules.has(rule)
}

function reportUnused(unused: readonly Suppression[], parts: PostParts, settings: Settings): Diagnostic[] {
  const active = settings.rules.get(OWN_RULE)
  if (active === undefined) return []
  const { text } = parts.source
  const idle = new Map<number, number>()
  for (const { comment } of unused) idle.set(comment.start, (idle.get(comment.start) ?? 0) + 1)
  const found = unused.slice(0, settings.mostPerRule).map((one): Found => {
    const { rule } = one
    const whole = (idle.get(one.comment.start) ?? 0) >= one.names
    const span = whole ? lineOrTail(text, one.comment) : withGap(text, one)
    const seen = { active, place: { span: one.span }, fixes: [removal(whole ? '' : (rule ?? ''), span)] }
    if (rule === null) return { ...seen, message: 'nameless', values: {} }
    if (settings.ruleNames.includes(rule)) return { ...seen, message: 'unused', values: { rule } }
    const near = nearest(rule, settings.ruleNames, { limit: 1 })[0]?.candidate ?? null
    return { ...seen, message: 'unknown', values: { rule, near } }
  })
  return placeFindings(found, parts, settings)
}

function removal(rule: string, span: Span): NonNullable<Found['fixes']>[number] {
  const change = { kind: 'text', span, text: '', fields: 'none' } as const
  return { title: 'remove', values: { rule }, safety: 'safe', changes: [change] }
}

/** A comment alone on its line goes with the line; one behind a value goes with the blanks before it. */
function lineOrTail(text: string, comment: Span): Span {
  let start = comment.start
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--
  if (start === 0 || text.charAt(start - 1) === '\n') return { start, end: lineAt(text, start).next }
  return { start, end: comment.end }
}

/** One name of several goes with the blanks and the comma that separate it from the others. */
function withGap(text: string, { span, comment }: Suppression): Span {
  let { start, end } = span
  while (/[ \t,]/.test(text.charAt(start - 1))) start--
  const isFirst = /^#\s*postlint-disable(?:-line|-next-line)?$/.test(text.slice(comment.start, start))
  while (/[ \t]/.test(text.charAt(end))) end++
  if (text.charAt(end) !== ',' || !isFirst) return { start, end: span.end }
  do end++
  while (/[ \t]/.test(text.charAt(end)))
  return { start: span.start, end }
}

/** Turns a candidate into the name of what it does, by which the same can be done to other posts. */
import type { Diagnostic, Fix } from '../../check/diagnostic.ts'

/** Same rule, same field, same kind of fix; of several of a kind (the links of a body) the same in order. */
export function alikeKey(diagnostic: Diagnostic, fix: Fix): string {
  const { rule, field, fixes } = diagnostic
  const place = fixes.filter(({ kind }) => kind === fix.kind).indexOf(fix)
  return JSON.stringify([rule, field, fix.kind, place])
}

/** The fix of a problem that does the same, if it has one. */
export function findAlike(diagnostic: Diagnostic, key: string): Fix | undefined {
  // Cheap first: most problems are of another rule.
  if (!key.startsWith(`[${JSON.stringify(diagnostic.rule)},`)) return undefined
  return diagnostic.fixes.find((fix) => alikeKey(diagnostic, fix) === key)
}

/** The fix of a problem that may be applied unseen, if it has one. */
export function findSafe({ fixes }: Diagnostic): Fix | undefined {
  return fixes.find(({ safety }) => safety === 'safe')
}

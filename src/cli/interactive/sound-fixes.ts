import type { Diagnostic, Fix } from '../../check/diagnostic.ts'
import type { PostResult } from '../../check/lint-post.ts'
import { editSource } from '../../fix/edit-source.ts'
import type { Source } from '../../post/source.ts'

/** The fixes of a problem without the candidates that would be a problem themselves: a private link, a date to come. */
export function soundFixes(
  { fixes, rule, path }: Diagnostic,
  source: Source,
  check: (source: Source) => PostResult,
): readonly Fix[] {
  if (!fixes.some(isCandidate)) return fixes
  const own = keyOf({ rule, path })
  const before = countKeys(check(source).diagnostics)
  return fixes.filter((fix) => {
    if (!isCandidate(fix)) return true
    const named = check(editSource(source, fix.edits)).diagnostics.filter(
      ({ field, level }) => level !== 'info' && field !== null && fix.fields.includes(field),
    )
    const after = countKeys(named)
    return [...after].every(([key, count]) => count <= (before.get(key) ?? 0) - (key === own ? 1 : 0))
  })
}

/** What may have changed any field was not read before, so that all that is found then looks new. */
function isCandidate({ safety, fields }: Fix): boolean {
  return safety === 'manual' && fields !== 'any'
}

function countKeys(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of diagnostics) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

function keyOf({ rule, path }: Pick<Diagnostic, 'rule' | 'path'>): string {
  return JSON.stringify([rule, path])
}

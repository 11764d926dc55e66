import type { Diagnostic } from '../check/diagnostic.ts'
import { placeFindings } from '../check/place-findings.ts'
import type { Settings } from '../check/settings.ts'
import type { Source } from '../post/source.ts'

/** The problem of a post whose fixes could not be written: none where `rule-failure` is off. */
export function reportUnwritten(reason: string, source: Source, settings: Settings): readonly Diagnostic[] {
  const active = settings.rules.get('rule-failure')
  if (active === undefined) return []
  const found = { active, message: 'unwritten', values: { reason }, place: { path: [], part: 'fence' as const } }
  return placeFindings([found], { source, post: null, block: null, locate: null }, settings)
}

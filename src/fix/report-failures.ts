import type { Diagnostic } from '../check/diagnostic.ts'
import { placeFindings } from '../check/place-findings.ts'
import type { Settings } from '../check/settings.ts'
import type { Draft } from './draft.ts'

/** Turns fixes that had to be undone into `rule-failure` problems; `undone` maps the name of a pick to the reason. */
export function reportFailures(
  undone: ReadonlyMap<string, string>,
  { source, reading }: Draft,
  settings: Settings,
): readonly Diagnostic[] {
  const active = settings.rules.get('rule-failure')
  if (active === undefined) return []
  const { post, block } = reading()
  const found = [...undone].map(([name, reason]) => {
    const [rule, path] = JSON.parse(name) as [string, (string | number)[]]
    return { active, message: 'undone', values: { rule, reason }, place: { path, part: 'value' as const } }
  })
  return placeFindings(found, { source, post, block, locate: null }, settings)
}

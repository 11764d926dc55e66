import type { PostResult } from '../check/check-post.ts'
import { placeFindings } from '../check/place-findings.ts'
import type { Settings } from '../check/settings.ts'
import { sortDiagnostics } from '../check/sort-diagnostics.ts'
import { readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'

/** Adds a `rule-failure` for every fix that had to be undone; `undone` maps the fix's name to the reason. */
export function reportFailure(
  result: PostResult,
  undone: ReadonlyMap<string, string>,
  source: Source,
  settings: Settings,
): PostResult {
  const active = settings.rules.get('rule-failure')
  if (undone.size === 0 || active === undefined) return result
  const { post, block } = readPost(source)
  const found = [...undone].map(([name, reason]) => {
    const [rule, path] = JSON.parse(name) as [string, (string | number)[]]
    return { active, message: 'undone', values: { rule, reason }, place: { path, part: 'value' as const } }
  })
  const failures = placeFindings(found, { source, post, block, locate: null }, settings)
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...failures]) }
}

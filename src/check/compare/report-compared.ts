import { boundFindings, MOST_PER_RULE } from '../bound-findings.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { dropReplaced } from '../drop-replaced.ts'
import type { Found } from '../found.ts'
import type { PostResult } from '../lint-post.ts'
import { describeFinding, relatedPlaces } from '../place-findings.ts'
import { sortDiagnostics } from '../sort-diagnostics.ts'
import type { Locator } from './locator.ts'

/**
 * The result of a post in which nothing else was found than what it shares with others: it need not be linted again.
 * Null where it must be, for fixes that are made from its text, or when it is gone.
 */
export function reportCompared(path: string, found: readonly Found[], locator: Locator): PostResult | null {
  try {
    return describeAll(path, found, locator)
  } catch {
    // A rule that throws over its own message: linting the post again reports that.
    return null
  }
}

function describeAll(path: string, found: readonly Found[], locator: Locator): PostResult | null {
  const diagnostics: Diagnostic[] = []
  for (const finding of boundFindings(dropReplaced(found), MOST_PER_RULE)) {
    const place = finding.fixes === undefined || finding.fixes.length === 0 ? locator.find(path, finding.place) : null
    if (place === null) return null
    const related = relatedPlaces(finding, path, (post, at) => locator.find(post ?? path, at)?.start ?? null)
    diagnostics.push(describeFinding(finding, place, related, []))
  }
  return {
    path,
    diagnostics: sortDiagnostics(diagnostics),
    suppressed: 0,
    facts: {},
    undecided: false,
    skipped: null,
    readable: true,
  }
}

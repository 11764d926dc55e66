import type { PostResult } from '../check/check-post.ts'
import { sameElsewhere } from '../edit/same-elsewhere.ts'
import { readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import type { Pick } from './fix-post.ts'

/**
 * Says what a pass did that it did not announce, or null when it did only that: the post still parses (or parses at
 * last), its body is the same, no field changed that no fix named, and no new error came.
 */
export function judgePass(
  before: Source,
  after: Source,
  resultBefore: PostResult,
  resultAfter: PostResult,
  picks: readonly Pick[],
): string | null {
  const old = readPost(before)
  const now = readPost(after)
  if (old.post === null) {
    if (now.post !== null) return null
    // Broken in several places: each pass must leave less to mend.
    return now.issues.length < old.issues.length || now.issues[0]?.kind !== old.issues[0]?.kind
      ? null
      : 'the front matter could still not be read'
  }
  if (now.post === null) return 'the front matter could not be read any more'
  const fields = picks.map(({ fix }) => fix.fields)
  const named = fields.includes('any') ? 'any' : [...new Set(fields.filter((one) => one !== 'any').flat())]
  if (!sameElsewhere(old.post, now.post, named)) return 'it would have changed more than it said'
  const known = new Set(resultBefore.diagnostics.map(keyOf))
  const fresh = resultAfter.diagnostics.find((one) => one.level === 'error' && !known.has(keyOf(one)))
  return fresh === undefined ? null : `it would have led to another error: ${fresh.message}`
}

function keyOf({ rule, path }: { rule: string; path: readonly (string | number)[] }): string {
  return JSON.stringify([rule, ...path])
}

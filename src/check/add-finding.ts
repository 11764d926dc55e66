import type { Post } from '../post/post.ts'
import { checkFinding } from './check-finding.ts'
import type { Found } from './found.ts'
import type { ActiveRule } from './settings.ts'

/** A finding as a rule gives it: its fixes may wait for the post. */
export type RawFinding = Omit<Found, 'active' | 'fixes'> & {
  readonly fixes?: Found['fixes'] | ((post: Post) => Found['fixes'])
}

/** Adds what a rule found; without a post there is nothing that fixes could be made of. */
export function addFinding(active: ActiveRule, finding: RawFinding, post: Post | null, found: Found[]): void {
  const { message, values, place, level, fixes, related, replaces } = finding
  const made = typeof fixes !== 'function' ? fixes : post === null ? [] : fixes(post)
  if (active.rule.plugin !== undefined) checkFinding(active, finding, made)
  found.push({ active, message, values, place, level, fixes: made, related, replaces })
}

// A block of 64 KiB has fewer places than this.
const MOST = 100_000

/** Adds what a rule gives one by one. Throws where that has no end, and then none of it is kept. */
export function addFindings(
  active: ActiveRule,
  findings: Iterable<RawFinding>,
  post: Post | null,
  found: Found[],
): void {
  const before = found.length
  for (const finding of findings) {
    if (found.length - before === MOST) {
      found.length = before
      throw new Error(`it finds more than ${MOST} problems in one post`)
    }
    addFinding(active, finding, post, found)
  }
}

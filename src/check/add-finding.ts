import type { Post } from '../post/post.ts'
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
  found.push({ active, message, values, place, level, fixes: made, related, replaces })
}

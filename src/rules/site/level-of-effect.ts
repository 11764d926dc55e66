import type { Effect } from '../../../schemas/generator.ts'
import type { Level } from '../rule.ts'

/**
 * Turns what the site's own generator makes of something into the level of a finding: an error where it stops, drops the post or a
 * field, or takes a value for another; null where it reads it as it was meant.
 */
export function levelOfEffect(effect: Effect): Level | null {
  return effect === 'nothing' ? null : effect === 'warning' ? 'warning' : 'error'
}

import type { Environment } from './environment.ts'
import type { Changes } from './find-changes.ts'
import type { CheckOptions } from './lint-options.ts'

/** What git says has changed, where that is asked for; null where all posts are meant. Throws UsageError. */
export async function changesOf(
  { changes }: Pick<CheckOptions, 'changes'>,
  environment: Environment,
): Promise<Changes | null> {
  return changes === null ? null : (await import('./find-changes.ts')).findChanges(changes, environment)
}

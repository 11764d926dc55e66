import { translate } from '../locales/translate.ts'
import type { ChangeScope } from '../run/git/changed-files.ts'
import type { LintFlags } from './lint-options.ts'
import { UsageError } from './usage-error.ts'

/** Which changes alone are asked for. Throws UsageError. */
export function parseChanges({ staged, changed, since }: LintFlags): ChangeScope | null {
  const scopes: ChangeScope[] = [
    ...(staged === true ? [{ kind: 'staged' } as const] : []),
    ...(changed === true ? [{ kind: 'changed' } as const] : []),
    ...(since === undefined ? [] : [{ kind: 'since', ref: since } as const]),
  ]
  if (scopes.length > 1)
    throw new UsageError(translate`--staged, --changed and --since exclude each other`, translate`Give one of them.`)
  if (since === '')
    throw new UsageError(translate`--since: the name is empty`, translate`Write a branch, a tag or a commit.`)
  return scopes[0] ?? null
}

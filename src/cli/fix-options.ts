import type { Safety } from '../rules/rule.ts'
import type { Project } from '../run/config/project.ts'
import type { OptionGroup } from './command.ts'
import { type CheckOptions, LINT_OPTIONS, type LintFlags, parseLintFlags } from './lint-options.ts'
import { UsageError } from './usage-error.ts'

/** The options of `fix`, as they are given. */
export interface FixFlags extends LintFlags {
  readonly unsafe?: boolean
  readonly diff?: boolean
  readonly interactive?: boolean
}

/** The same, checked. */
export interface FixCommandOptions extends CheckOptions {
  readonly safeties: readonly Safety[]
  /** Print what would change, write nothing. */
  readonly diff: boolean
  /** Ask about one problem after another. */
  readonly interactive: boolean
}

/** The options of `fix`: its own first, then those it shares with `check`. */
export const FIX_OPTIONS: readonly OptionGroup[] = [
  {
    title: 'Fixes',
    options: [
      { form: '--unsafe', about: 'apply unsafe fixes too: likely, but look at them' },
      { form: '-i, --interactive', about: 'ask about each problem, with candidates to choose from' },
      { form: '--diff', about: 'print a unified diff, write nothing; exit 1 when there is one' },
    ],
  },
  ...LINT_OPTIONS,
]

/** Checks the flags against what the project knows. Throws UsageError. */
export function parseFixFlags(flags: FixFlags, project: Project, request: CheckOptions['request']): FixCommandOptions {
  const options = parseLintFlags(flags, project, request)
  const diff = flags.diff === true
  const interactive = flags.interactive === true
  if (interactive && diff) {
    throw new UsageError('--diff writes nothing and -i asks what to write', 'Use one of the two.')
  }
  if (diff && options.formats.some(({ file }) => file === null)) {
    throw new UsageError('--diff needs standard output for itself', 'Write the report to a file: --format NAME=FILE.')
  }
  return { ...options, safeties: flags.unsafe === true ? ['safe', 'unsafe'] : ['safe'], diff, interactive }
}

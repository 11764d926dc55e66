import type { Command } from 'commander'
import { translate } from '../locales/translate.ts'
import type { Safety } from '../rules/rule.ts'
import type { Project } from '../run/config/project.ts'
import { addLintOptions, type CheckOptions, type LintFlags, parseLintFlags } from './lint-options.ts'
import { UsageError } from './usage-error.ts'

/** The options of `fix`, as commander gives them. */
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

/** Declares the options of `fix` on a command: its own first, then those it shares with `check`. */
export function addFixOptions(command: Command): Command {
  return addLintOptions(
    command
      .optionsGroup('Fixes:')
      .option('--unsafe', 'apply unsafe fixes, too: they are likely right, but look at them')
      .option('-i, --interactive', 'ask about each problem, with candidates to choose from')
      .option('--diff', 'print what would change as a unified diff, and write nothing; exit 1 where something would'),
  )
}

/** Checks the flags against what the project knows. Throws UsageError. */
export function parseFixFlags(flags: FixFlags, project: Project, request: CheckOptions['request']): FixCommandOptions {
  const options = parseLintFlags(flags, project, request)
  const diff = flags.diff === true
  const interactive = flags.interactive === true
  if (interactive && diff) {
    throw new UsageError(translate`--diff writes nothing and -i asks what to write`, translate`Use one of the two.`)
  }
  if (diff && options.formats.some(({ file }) => file === null)) {
    throw new UsageError(
      translate`--diff needs standard output for itself`,
      translate`Write the report to a file: --format NAME=FILE.`,
    )
  }
  return { ...options, safeties: flags.unsafe === true ? ['safe', 'unsafe'] : ['safe'], diff, interactive }
}

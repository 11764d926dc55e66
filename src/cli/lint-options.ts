import type { Command } from 'commander'
import { type FlagSetting, NEVER_OFF, WHY_NEVER_OFF } from '../check/resolve-rules.ts'
import { translate, translateText } from '../locales/translate.ts'
import { type LoadReporter, REPORTERS } from '../report/reporters.ts'
import { type AnyRule, LEVELS, type LevelSetting } from '../rules/rule.ts'
import type { ProjectRequest } from '../run/config/open-project.ts'
import type { Project } from '../run/config/project.ts'
import type { ChangeScope } from '../run/git/changed-files.ts'
import { FAIL_ON, type FailOn } from './decide-outcome.ts'
import { parseChanges } from './parse-changes.ts'
import { addProjectOptions, type ProjectFlags } from './project-options.ts'
import { UsageError } from './usage-error.ts'
import { WrongValue } from './wrong-value.ts'

/** The options that `check` and `fix` share, as commander gives them. */
export interface LintFlags extends ProjectFlags {
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly format?: readonly string[]
  readonly quiet?: boolean
  readonly maxWarnings?: string
  readonly failOn: string
  readonly statistics?: boolean
  readonly timing?: boolean
  readonly color?: boolean
  readonly allowEmpty?: boolean
  readonly stdinFilename?: string
  readonly threads?: string
  readonly exclude?: readonly string[]
  readonly listFiles?: boolean
  readonly staged?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly baseline?: string | boolean
  readonly updateBaseline?: boolean
  readonly addToBaseline?: boolean
}

/** A format that was asked for; without a file it is for standard output. */
export interface ReportTarget {
  readonly name: string
  readonly file: string | null
  readonly load: LoadReporter
}

/** The same, checked. */
export interface CheckOptions {
  readonly levels: Readonly<Record<string, FlagSetting>>
  /** Decides how posts are linted; its plugins bring rules and formats. */
  readonly project: Project
  readonly formats: readonly ReportTarget[]
  readonly quiet: boolean
  readonly maxWarnings: number
  readonly failOn: FailOn
  readonly statistics: boolean
  readonly timing: boolean
  readonly color: boolean | undefined
  readonly allowEmpty: boolean
  readonly stdinFilename: string | undefined
  readonly untrusted: boolean
  /** Globs of what is not looked at, however it is named. */
  readonly exclude: readonly string[]
  /** Only say what would be checked, and why other files would not. */
  readonly listFiles: boolean
  /** Which changes alone are reported on; null: all posts. */
  readonly changes: ChangeScope | null
  readonly baseline: BaselineOptions
  /** What was said of configuration: how another thread opens the project. */
  readonly request: Omit<ProjectRequest, 'cwd'>
  /** How many threads lint. */
  readonly threads: number | 'auto'
}

/** Problems that are known already; null as the file: the one of the project, where it has one. */
export interface BaselineOptions {
  readonly file: string | null
  /** Use none, though there is one. */
  readonly off: boolean
  /** Drop what no longer occurs; where there is no file yet, write all problems that there are. */
  readonly update: boolean
  /** Take new problems in, too. */
  readonly add: boolean
}

/** Takes an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

const ALWAYS: readonly string[] = ['unreadable-file', 'invalid-encoding', 'rule-failure']

/** Declares the shared options on a command that finds posts, in groups. */
export function addLintOptions(command: Command): Command {
  return addReportOptions(command)
    .optionsGroup('Input:')
    .option('--stdin-filename <name>', 'name that the post from standard input has (path `-`)')
    .option(
      '--exclude <glob>',
      'do not check what matches, even where a path names it (repeatable); the path `!glob` does the same',
      collect,
    )
    .option('--allow-empty', 'exit 0 where the paths match no post')
    .option('--list-files', 'only print which files would be checked, and why others would not')
    .option('--staged', 'report only posts with staged changes, as they are staged in git')
    .option('--changed', 'report only posts that have changed since the last commit')
    .option('--since <ref>', 'report only posts that have changed since this branch left <ref>, as origin/main')
    .option(
      '--untrusted',
      "for strangers' pull requests in CI: run no configuration that is code, follow no symbolic link",
    )
}

/** Declares the options of whatever reports problems. */
export function addReportOptions(command: Command): Command {
  return addProjectOptions(command)
    .optionsGroup('Rules:')
    .option(
      '--rule <id>=<level>',
      'set the level of a rule for this run: off, info, warning or error (repeatable)',
      collect,
    )
    .option('--only <rule>', 'run this rule alone, and apply its fixes alone (repeatable)', collect)
    .optionsGroup('Report:')
    .option(
      '--format <name>[=<file>]',
      `how to report: ${Object.keys(REPORTERS).join(', ')} (repeatable; =FILE writes there); default: pretty on a terminal, agent where a coding agent runs the command, else compact`,
      collect,
    )
    .option('--quiet', 'report errors only')
    .option('--statistics', 'count the problems by rule and by field, and those that can be fixed')
    .option('--timing', 'print how long each rule took, and the slowest posts; all in one thread')
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use no colours (also: the variable NO_COLOR)')
    .option(
      '--baseline <file>',
      'leave out the problems that are in this file; default: postlint-baseline.json, where it exists',
    )
    .option('--no-baseline', 'report all problems, those in the baseline too')
    .option(
      '--update-baseline',
      'write all problems into a new baseline; from one that exists, remove those that no longer occur',
    )
    .option('--add-to-baseline', 'add the new problems to the baseline')
    .optionsGroup('Exit code:')
    .option(
      '--fail-on <level>',
      'exit 1 where a problem has this level or a higher one: error, warning, info, or never',
      'error',
    )
    .option('--max-warnings <n>', 'exit 1 where there are more than n warnings')
}

/** Checks the flags against what the project knows. Throws UsageError and WrongValue. */
export function parseLintFlags(flags: LintFlags, project: Project, request: CheckOptions['request']): CheckOptions {
  if (!FAIL_ON.includes(flags.failOn as FailOn)) {
    throw new WrongValue('--fail-on', flags.failOn, FAIL_ON)
  }
  return {
    levels: parseLevels(flags, project.rules),
    project,
    timing: flags.timing === true,
    request,
    formats: (flags.format ?? []).map((text) => parseFormat(text, project.reporters)),
    quiet: flags.quiet === true,
    maxWarnings: parseCount('--max-warnings', flags.maxWarnings),
    failOn: flags.failOn as FailOn,
    statistics: flags.statistics === true,
    color: flags.color,
    allowEmpty: flags.allowEmpty === true,
    stdinFilename: flags.stdinFilename,
    untrusted: flags.untrusted === true,
    exclude: flags.exclude ?? [],
    listFiles: flags.listFiles === true,
    changes: parseChanges(flags),
    baseline: parseBaseline(flags),
    threads: parseThreads(flags.threads),
  }
}

function parseBaseline({ baseline, updateBaseline, addToBaseline }: LintFlags): BaselineOptions {
  const [update, add] = [updateBaseline === true, addToBaseline === true]
  if (baseline === '')
    throw new UsageError(translate`--baseline: the name is empty`, translate`Write --baseline postlint-baseline.json.`)
  if (baseline === false && (update || add)) {
    throw new UsageError(
      translate`--no-baseline uses none, so there is none to write`,
      translate`Leave one of the two away.`,
    )
  }
  return { file: typeof baseline === 'string' ? baseline : null, off: baseline === false, update, add }
}

function parseThreads(text: string | undefined): number | 'auto' {
  if (text === undefined || text === 'auto') return 'auto'
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw new UsageError(
    translate`--threads: "${text}" is not a number from 1 to 99`,
    translate`Write --threads 4, or --threads auto.`,
  )
}

/** The levels that `--rule` and `--only` set. Throws WrongValue. */
export function parseLevels(
  { rule = [], only = [] }: Pick<LintFlags, 'rule' | 'only'>,
  rules: readonly AnyRule[],
): Record<string, FlagSetting> {
  const levels: Record<string, FlagSetting> = {}
  const known = rules.map(({ id }) => id)
  for (const id of only) if (!known.includes(id)) throw new WrongValue('--only', id, known)
  // A post that could not even be read, or a rule that failed, is reported whatever was asked for.
  if (only.length > 0) {
    for (const { id } of rules) {
      if (only.includes(id)) levels[id] = 'on'
      else if (!ALWAYS.includes(id)) levels[id] = 'off'
    }
  }
  for (const setting of rule) {
    const [, id = '', level = ''] = /^([^=]*)=?(.*)$/s.exec(setting) ?? []
    if (!known.includes(id) || !LEVELS.includes(level as LevelSetting)) throw new WrongValue('--rule', setting, known)
    if (id === NEVER_OFF && level === 'off')
      throw new UsageError(translate`--rule ${setting}: ${translateText(WHY_NEVER_OFF)}`)
    levels[id] = level as LevelSetting
  }
  return levels
}

function parseFormat(text: string, reporters: Project['reporters']): ReportTarget {
  const [, name = '', , file] = /^([^=]*)(=(.*))?$/s.exec(text) ?? []
  const known = Object.keys(reporters)
  const load = known.includes(name) ? reporters[name] : undefined
  if (load === undefined || file === '') throw new WrongValue('--format', text, known)
  return { name, file: file ?? null, load }
}

function parseCount(option: string, text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (/^-\d+$/.test(text))
    throw new UsageError(translate`${option}: the number must be 0 or more, not ${text}`, translate`Write ${option} 0.`)
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(translate`${option}: "${text}" is not a whole number`, translate`Write ${option} 10.`)
  return Number(text)
}

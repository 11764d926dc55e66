import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'

/** A command as data: what it takes, what its help says, and what it does. One file a command, in `commands/`. */
export interface Command<Flags = never> {
  readonly name: string
  readonly about: string
  readonly argument?: Argument
  readonly options: readonly OptionGroup[]
  /** What its help says below the options. */
  readonly notes?: string
  run(words: readonly string[], flags: Flags, environment: Environment): Promise<Outcome>
}

/** The words of a command that are no options. */
export interface Argument {
  readonly name: string
  readonly about: string
  readonly isRequired?: boolean
  /** Whether it takes any number of words. */
  readonly isList?: boolean
}

/** Options that stand together in the help. */
export interface OptionGroup {
  readonly title: string
  readonly options: readonly Option[]
}

/** An option. `--no-x` gives `x: false`; names become camel case. */
export interface Option {
  /** As in the help: `-i, --interactive`, `--rule <id>=<level>`. In angle brackets: a value. */
  readonly form: string
  readonly about: string
  /** Its values are collected. */
  readonly isList?: boolean
  /** Where it is not given. */
  readonly default?: string
  /** For programs that call this one; not in the help. */
  readonly isHidden?: boolean
}

export const HELP: Option = { form: '-h, --help', about: 'print this help' }
export const VERSION: Option = { form: '-V, --version', about: 'print the version' }

/** `--interactive` and `-i` of `-i, --interactive`. */
export function namesOf({ form }: Option): { readonly long: string; readonly short: string | null } {
  const [, short, long = ''] = /^(?:(-\w), )?(--[\w-]+)/.exec(form) ?? []
  return { long, short: short ?? null }
}

export function takesValue({ form }: Option): boolean {
  return form.includes('<')
}

export function optionsOf({ options }: Pick<Command, 'options'>): Option[] {
  return options.flatMap((group) => group.options)
}

/** Turns what commander knows of the command line into what shells complete, with the values that options and arguments take. */
import type { Command, Option } from 'commander'
import { LOCALES } from '../../../schemas/locales.ts'
import { PRESET_NAMES } from '../../../schemas/presets.ts'
import { REPORTERS } from '../../report/reporters.ts'
import { RULES } from '../../rules/index.ts'
import { LEVELS } from '../../rules/rule.ts'
import { FAIL_ON } from '../decide-outcome.ts'

/** What can be typed at a place; files where no words are known. */
export interface Values {
  readonly words: readonly string[]
  /** What stands behind a word and `=`; null where nothing does. */
  readonly behind: readonly string[] | 'files' | null
  /** Whether files can be meant. */
  readonly files: boolean
}

export interface OptionWords {
  readonly long: string
  readonly short: string | undefined
  readonly description: string
  /** Null for one that takes no value. */
  readonly values: Values | null
}

export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  readonly values: Values
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export const FILES: Values = { words: [], behind: null, files: true }
const NOTHING: Values = { words: [], behind: null, files: false }

const words = (list: readonly string[], behind: Values['behind'] = null): Values => ({
  words: list,
  behind,
  files: false,
})

const ids = RULES.map(({ id }) => id)

const OPTION_VALUES: Readonly<Record<string, Values>> = {
  '--rule': words(ids, LEVELS),
  '--only': words(ids),
  '--format': words(Object.keys(REPORTERS), 'files'),
  '--preset': words(PRESET_NAMES),
  '--fail-on': words(FAIL_ON),
  '--locale': words(LOCALES),
  '--threads': words(['auto']),
  '--max-warnings': NOTHING,
  '--since': NOTHING,
  '--shard': NOTHING,
}

/** The default command comes first. */
export function commandLine(program: Command): readonly CommandWords[] {
  const help: OptionWords = { long: '--help', short: '-h', description: 'print this help', values: null }
  const all = program.commands.map((command): CommandWords => {
    const name = command.name()
    const options = command.options.filter(({ hidden }) => !hidden).map(optionWords)
    return {
      name,
      description: command.description(),
      options: [...options, help],
      values: argumentsOf(command, program),
    }
  })
  return all.sort((a, b) => Number(b.name === 'check') - Number(a.name === 'check'))
}

function optionWords({ long, short, description, required, optional }: Option): OptionWords {
  const name = long ?? short ?? ''
  const values = required || optional ? (OPTION_VALUES[name] ?? FILES) : null
  return { long: name, short, description, values }
}

function argumentsOf(command: Command, program: Command): Values {
  const [first] = command.registeredArguments
  switch (`${command.name()} ${first?.name() ?? ''}`) {
    case 'explain rule':
      return words(ids)
    case 'help command':
      return words(program.commands.map((one) => one.name()))
    case 'completion shell':
      return words(SHELLS)
    case 'schema name':
      return words(['report', 'config'])
    default:
      return first === undefined ? NOTHING : FILES
  }
}

import type { Command, CommanderError } from 'commander'
import { translate, translateText } from '../locales/translate.ts'
import { nearest } from '../values/likeness/nearest.ts'
import { OPTION_HABITS } from './habits.ts'
import { UsageError } from './usage-error.ts'

/** Turns what commander refused into what is wrong and the right form. */
export function explainUsage(error: CommanderError, argv: readonly string[], program: Command): UsageError {
  const typed = commandOf(
    argv.find((word) => !word.startsWith('-')),
    program,
  )
  const command = typed ?? commandOf('check', program)
  // The command that was not typed is no word of the user's.
  const at = typed === undefined ? '' : `${typed.name()}: `
  const help = translate`\`postlint ${command?.name() ?? ''} --help\` lists what there is.`
  const [, flag] = /^error: unknown option '(.*)'/s.exec(error.message) ?? []
  if (flag !== undefined) {
    const [name = ''] = flag.split('=')
    if (flagsOf(command).includes(name))
      return new UsageError(translate`${at}${name} takes no value`, translate`Write ${name} alone.`)
    return new UsageError(translate`${at}unknown option ${flag}`, rightForm(name, command, program) ?? help)
  }
  const [, option] = /^error: option '(.*)' argument missing/s.exec(error.message) ?? []
  if (option !== undefined) {
    const name = option.replace(/^-\w, /, '').replace(/[ =[<].*$/s, '')
    return new UsageError(translate`${at}${name} needs a value`, translate`Write ${option}.`)
  }
  const [, argument] = /^error: missing required argument '(.*)'/s.exec(error.message) ?? []
  if (argument !== undefined) return new UsageError(translate`${at}<${argument}> is missing`, help)
  const [, most, got] =
    /^error: too many arguments .*Expected (\d+) arguments? but got (\d+)/s.exec(error.message) ?? []
  if (most !== undefined && got !== undefined)
    return new UsageError(translate`${at}too many arguments: ${most} are taken, and ${got} were given`, help)
  return new UsageError(at + translateText(error.message.replace(/^error: /, '').replace(/\.$/, '')), help)
}

function commandOf(name: string | undefined, program: Command): Command | undefined {
  return program.commands.find((one) => one.name() === name)
}

/** Null where nothing that is known comes near. */
function rightForm(flag: string, command: Command | undefined, program: Command): string | null {
  const habit = Object.hasOwn(OPTION_HABITS, flag) ? OPTION_HABITS[flag] : undefined
  const name = command?.name() ?? ''
  const others = program.commands.filter((one) => one !== command && flagsOf(one).includes(flag))
  const calls = others.map((one) => `\`postlint ${one.name()}\``)
  if (calls.length === 1)
    return translate`${flag} belongs to ${calls[0] ?? ''}: write \`postlint ${others[0]?.name() ?? ''} ${flag}\`.`
  if (calls.length > 1) return translate`${flag} belongs to ${calls.slice(0, -1).join(', ')} and ${calls.at(-1) ?? ''}.`
  if (habit !== undefined) {
    return translateText(
      typeof habit === 'string' ? habit : habit[name === 'check' || name === 'fix' ? name : 'others'],
    )
  }
  // An option of another meaning is worse than none: only slips of the pen count.
  const near = nearest(flag, flagsOf(command)).find(({ distance }) => distance <= 2)
  return near === undefined ? null : translate`Did you mean ${near.candidate}?`
}

function flagsOf(command: Command | undefined): string[] {
  return (command?.options ?? []).flatMap(({ long, short }) => [long, short].filter((one) => typeof one === 'string'))
}

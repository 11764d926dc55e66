import { nearest } from '../values/likeness/nearest.ts'
import { type Command, namesOf, optionsOf } from './command.ts'
import { allCommands } from './commands.ts'
import { OPTION_HABITS } from './habits.ts'
import type { ArgumentFlaw } from './read-arguments.ts'
import { UsageError } from './usage-error.ts'

/** Turns what a command does not understand into what is wrong and the right form; a command that was not typed is no word of the user's. */
export async function explainUsage(flaw: ArgumentFlaw, command: Command, isTyped: boolean): Promise<UsageError> {
  const { name, argument } = command
  const at = isTyped ? `${name}: ` : ''
  const help = `\`postlint ${name} --help\` lists what there is.`
  switch (flaw.kind) {
    case 'unknown': {
      const right = rightForm(flaw.name, command, await allCommands())
      return new UsageError(`${at}unknown option ${flaw.name}`, right ?? help)
    }
    case 'has-value':
      return new UsageError(`${at}${flaw.name} takes no value`, `Write ${flaw.name} alone.`)
    case 'no-value':
      return new UsageError(`${at}${namesOf(flaw.option).long} needs a value`, `Write ${flaw.option.form}.`)
    case 'missing':
      return new UsageError(`${at}<${argument?.name}> is missing`, help)
    case 'too-many': {
      const taken = argument === undefined ? 'takes none' : 'takes one'
      return new UsageError(`${at}too many arguments: ${flaw.given} are given, and \`${name}\` ${taken}`, help)
    }
  }
}

/** Null where nothing that is known comes near. */
function rightForm(flag: string, command: Command, commands: readonly Command[]): string | null {
  const habit = Object.hasOwn(OPTION_HABITS, flag) ? OPTION_HABITS[flag] : undefined
  const others = commands.filter((one) => one.name !== command.name && flagsOf(one).includes(flag))
  const calls = others.map((one) => `\`postlint ${one.name}\``)
  if (calls.length === 1) return `${flag} belongs to ${calls[0]}: write \`postlint ${others[0]?.name} ${flag}\`.`
  if (calls.length > 1) return `${flag} belongs to ${calls.slice(0, -1).join(', ')} and ${calls.at(-1)}.`
  if (habit !== undefined) {
    const { name } = command
    return typeof habit === 'string' ? habit : habit[name === 'check' || name === 'fix' ? name : 'others']
  }
  // An option of another meaning is worse than none: only slips of the pen count.
  const near = nearest(flag, flagsOf(command)).find(({ distance }) => distance <= 2)
  return near === undefined ? null : `Did you mean ${near.candidate}?`
}

function flagsOf(command: Command): string[] {
  return optionsOf(command).flatMap((option) => {
    const { long, short } = namesOf(option)
    return short === null ? [long] : [long, short]
  })
}

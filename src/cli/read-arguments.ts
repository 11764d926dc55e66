import { parseArgs } from 'node:util'
import { type Command, HELP, namesOf, type Option, optionsOf, takesValue, VERSION } from './command.ts'

/** What stood behind the name of a command. */
export interface Arguments {
  readonly words: readonly string[]
  readonly flags: Readonly<Record<string, unknown>>
  /** Help or the version, where it was asked for. */
  readonly asked: 'help' | 'version' | null
  /** The first thing that the command does not understand. */
  readonly flaw: ArgumentFlaw | null
}

export type ArgumentFlaw =
  | { readonly kind: 'unknown' | 'has-value'; readonly name: string }
  | { readonly kind: 'no-value'; readonly option: Option }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-many'; readonly given: number }

/** Reads the arguments of a command by what it takes. */
export function readArguments(argv: readonly string[], command: Pick<Command, 'options' | 'argument'>): Arguments {
  const options = new Map([...optionsOf(command), HELP, VERSION].map((one) => [namesOf(one).long.slice(2), one]))
  const config = Array.from(options, ([name, one]) => {
    const short = namesOf(one).short?.slice(1)
    return [name, { type: takesValue(one) ? 'string' : 'boolean', ...(short && { short }) }] as const
  })
  const { tokens } = parseArgs({ args: [...argv], options: Object.fromEntries(config), strict: false, tokens: true })
  const words: string[] = []
  const flags: Record<string, unknown> = {}
  let asked: Arguments['asked'] = null
  let flaw: ArgumentFlaw | null = null
  for (const [name, option] of options) if (option.default !== undefined) flags[keyOf(name)] = option.default
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const option = options.get(name)
    if (option === undefined) flaw ??= { kind: 'unknown', name: rawName }
    else if (takesValue(option) && value === undefined) flaw ??= { kind: 'no-value', option }
    else if (!takesValue(option) && value !== undefined) flaw ??= { kind: 'has-value', name: rawName }
    else if (option === HELP || option === VERSION) asked ??= option === HELP ? 'help' : 'version'
    else if (name.startsWith('no-')) flags[keyOf(name.slice(3))] = false
    else if (option.isList) flags[keyOf(name)] = [...((flags[keyOf(name)] as string[] | undefined) ?? []), value]
    else flags[keyOf(name)] = value ?? true
  }
  const { argument } = command
  if (argument?.isRequired && words.length === 0) flaw ??= { kind: 'missing' }
  const most = argument === undefined ? 0 : argument.isList ? Number.POSITIVE_INFINITY : 1
  if (words.length > most) flaw ??= { kind: 'too-many', given: words.length }
  return { words, flags, asked, flaw }
}

function keyOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

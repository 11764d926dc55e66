import { wrapText } from '../report/wrap-text.ts'
import { type Argument, type Command, HELP, type Option, type OptionGroup, VERSION } from './command.ts'

const EXAMPLES = `
Examples:
  postlint                                 lint the posts of the site at hand
  postlint check "posts/**/*.md" --quiet   errors only
  postlint check --format github --format sarif=postlint.sarif
  postlint fix --diff                      show what fix would change
  postlint explain missing-field           what a rule finds, and why
  cat post.md | postlint - --stdin-filename post.md

Exit codes: 0 fine, 1 problems remain, 2 the work could not all be done, 130 interrupted.
`

type Row = readonly [term: string, about: string]

/** The help of postlint. */
export function programHelp(commands: readonly Command[], width: number): string {
  const title = 'Usage: postlint [options] [command]'
  const about = 'Lints and repairs the front matter of posts: exact places, lossless fixes.'
  const rows = commands.map((one): Row => [termOf(one), one.about])
  return helpText(
    [title, about],
    [
      ['Options', [VERSION, HELP].map(rowOf)],
      ['Commands', rows],
    ],
    EXAMPLES,
    width,
  )
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  const { argument, about, options, notes = '' } = command
  const isOwn = ({ title }: OptionGroup): boolean => title === 'Options'
  const groups = options.some(isOwn) ? options : [...options, { title: 'Options', options: [] }]
  const sections = groups.map((group): [string, Row[]] => {
    const shown = group.options.filter((one) => one.isHidden !== true)
    return [group.title, (isOwn(group) ? [...shown, HELP] : shown).map(rowOf)]
  })
  const words: [string, Row[]][] = argument === undefined ? [] : [['Arguments', [[argument.name, argument.about]]]]
  return helpText([`Usage: postlint ${termOf(command)}`, about], [...words, ...sections], notes, width)
}

function helpText(
  top: readonly string[],
  sections: readonly [string, readonly Row[]][],
  end: string,
  width: number,
): string {
  const indent = Math.max(...sections.flatMap(([, rows]) => rows.map(([term]) => term.length))) + 4
  const blocks = sections.map(([title, rows]) => {
    const lines = rows.map(([term, about]) => {
      const text = wrapText(about, Math.max(width - indent, 40)).join(`\n${' '.repeat(indent)}`)
      return `  ${term.padEnd(indent - 2)}${text}`
    })
    return `${title}:\n${lines.join('\n')}\n`
  })
  return `${[...top.map((line) => `${line}\n`), ...blocks].join('\n')}${end === '' ? '' : `${end}\n`}`
}

function rowOf({ form, about }: Option): Row {
  return [form, about]
}

function termOf({ name, options, argument }: Command): string {
  return [
    name,
    ...(options.length === 0 ? [] : ['[options]']),
    ...(argument === undefined ? [] : [wordOf(argument)]),
  ].join(' ')
}

/** `<file>`, `[paths...]` */
export function wordOf({ name, isRequired, isList }: Argument): string {
  const word = isList ? `${name}...` : name
  return isRequired ? `<${word}>` : `[${word}]`
}

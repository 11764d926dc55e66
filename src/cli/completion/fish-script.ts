import type { CommandWords, Values } from './command-line.ts'

/** The script for fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const lines = [
    '# Completes the command line of postlint: postlint completion fish > ~/.config/fish/completions/postlint.fish',
    'function __postlint_command',
    '    for word in (commandline -opc)[2..-1]',
    `        contains -- $word ${names}; and echo $word; and return`,
    '    end',
    'end',
    'function __postlint_at',
    '    set -l command (__postlint_command)',
    '    test -z "$command"; and set command check',
    '    contains -- $command $argv',
    'end',
    'complete -c postlint -e',
  ]
  for (const { name, description } of commands) {
    lines.push(`complete -c postlint -n 'test -z (__postlint_command)' -a ${name} -d ${quote(description)}`)
  }
  for (const { name, options, values } of commands) {
    const at = `complete -c postlint -n '__postlint_at ${name}'`
    if (!values.files) lines.push(`${at} -f${values.words.length === 0 ? '' : ` -a ${quote(values.words.join(' '))}`}`)
    for (const { long, short, description, values: taken } of options) {
      const flag = short === undefined ? `-l ${long.slice(2)}` : `-s ${short.slice(1)} -l ${long.slice(2)}`
      lines.push(`${at} ${flag}${taken === null ? '' : ` ${valuesOf(taken)}`} -d ${quote(description)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function valuesOf({ words, behind, files }: Values): string {
  if (files) return '-r -F'
  if (words.length === 0) return '-x'
  const all =
    behind === null || behind === 'files' ? words : words.flatMap((word) => behind.map((one) => `${word}=${one}`))
  return `${behind === 'files' ? '-r' : '-x'} -a ${quote(all.join(' '))}`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

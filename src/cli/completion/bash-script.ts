import type { CommandWords, Values } from './command-line.ts'

/** The script for bash, from 3.2 on: what is no known word is left to the completion of file names. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `# Completes the command line of postlint: eval "$(postlint completion bash)" in ~/.bashrc
_postlint_reply() {
  local part=$1 behind=\${1%%=*}
  if [[ -n $3 && $part == *=* ]]; then
    [[ $3 == files ]] && return
    local word list=
    for word in $3; do list="$list $behind=$word"; done
    COMPREPLY=($(compgen -W "$list" -- "$part"))
  else
    COMPREPLY=($(compgen -W "$2" -- "$part"))
    [[ $3 != '' && $3 != files ]] && COMPREPLY=("\${COMPREPLY[@]/%/=}") && compopt -o nospace 2>/dev/null
  fi
}
_postlint() {
  local line=\${COMP_LINE:0:COMP_POINT} words word command= part before cut
  COMPREPLY=()
  IFS=$' \\t' read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  part=\${words[\${#words[@]} - 1]} before=\${words[\${#words[@]} - 2]}
  for word in "\${words[@]:1:\${#words[@]} - 2}"; do
    case $word in
      ${names.replaceAll(' ', ' | ')}) command=$word && break ;;
    esac
  done
  cut=$part
  if [[ $part == --*=* ]]; then
    before=\${part%%=*} part=\${part#*=}
  fi
  case "\${command:-check} $before" in
${optionCases(commands)}    *)
      if [[ $part == -* ]]; then
        case \${command:-check} in
${commands.map(({ name, options }) => `          ${name}) _postlint_reply "$part" '${flagsOf(options)}' ;;\n`).join('')}        esac
      else
        case $command in
          '') _postlint_reply "$part" '${names}' ;;
${argumentCases(commands)}        esac
      fi
      ;;
  esac
  # Readline takes what stands behind a = for a word of its own.
  if [[ $cut == *=* && $COMP_WORDBREAKS == *=* ]]; then
    COMPREPLY=("\${COMPREPLY[@]##*=}")
  fi
}
complete -o default -F _postlint postlint
`
}

function flagsOf(options: CommandWords['options']): string {
  return options.flatMap(({ long, short }) => (short === undefined ? [long] : [short, long])).join(' ')
}

function optionCases(commands: readonly CommandWords[]): string {
  const places = new Map<Values, string[]>()
  for (const { name, options } of commands) {
    for (const { long, short, values } of options) {
      if (values === null) continue
      const flags = short === undefined ? [long] : [long, short]
      places.set(values, [...(places.get(values) ?? []), ...flags.map((flag) => `'${name} ${flag}'`)])
    }
  }
  return [...places].map(([values, at]) => `    ${at.join(' | ')}) ${reply(values)} ;;\n`).join('')
}

function argumentCases(commands: readonly CommandWords[]): string {
  return commands
    .filter(({ values }) => values.words.length > 0)
    .map(({ name, values }) => `          ${name}) ${reply(values)} ;;\n`)
    .join('')
}

function reply({ words, behind }: Values): string {
  if (words.length === 0) return ':'
  const rest = behind === null ? '' : ` '${behind === 'files' ? behind : behind.join(' ')}'`
  return `_postlint_reply "$part" '${words.join(' ')}'${rest}`
}

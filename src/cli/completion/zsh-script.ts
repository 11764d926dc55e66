import type { CommandWords, OptionWords, Values } from './command-line.ts'

/** The script for zsh, as a file in $fpath or by `eval`. */
export function zshScript(commands: readonly CommandWords[]): string {
  const [first] = commands
  return `#compdef postlint
# Completes the command line of postlint: eval "$(postlint completion zsh)" in ~/.zshrc, behind compinit
_postlint_pair() {
  local -a first behind
  first=(\${=1}) behind=(\${=2})
  if compset -P '*='; then
    if [[ $2 == files ]]; then _files; else compadd -a behind; fi
  elif [[ $2 == files ]]; then
    compadd -a first
  else
    compadd -q -S = -a first
  fi
}
_postlint() {
  local -a commands
  local word at=0 command=${first?.name}
  commands=(
${commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}\n`).join('')}  )
  for ((at = 2; at < CURRENT; at++)); do
    if (( \${commands[(I)$words[at]:*]} )); then
      command=$words[at]
      words=("\${(@)words[1,at-1]}" "\${(@)words[at+1,-1]}")
      (( CURRENT-- ))
      at=-1
      break
    fi
  done
  if [[ $at != -1 && \${words[CURRENT]} != -* && \${words[CURRENT-1]} != -* ]]; then
    _describe -t commands command commands
  fi
  case $command in
${commands.map(caseOf).join('')}  esac
}
if [[ \${funcstack[1]} == _postlint ]]; then _postlint "$@"; else compdef _postlint postlint; fi
`
}

function caseOf({ name, options, values }: CommandWords): string {
  const specs = options.flatMap(specsOf).map((spec) => ` \\\n        ${quote(spec)}`)
  const rest = values.files || values.words.length > 0 ? ` \\\n        ${quote(`*:${name}:${actionOf(values)}`)}` : ''
  return `    ${name})\n      _arguments -s${specs.join('')}${rest}\n      ;;\n`
}

function specsOf({ long, short, description, values }: OptionWords): string[] {
  const text = `[${description.replaceAll(/[[\]\\:]/g, String.raw`\$&`)}]`
  const action = values === null ? '' : `:value:${actionOf(values)}`
  const flags = short === undefined ? [long] : [short, long]
  // Most of those that take a value can be given again.
  return flags.map((flag) => `${values === null ? '' : '*'}${flag}${text}${action}`)
}

function actionOf({ words, behind, files }: Values): string {
  if (files) return '_files'
  if (words.length === 0) return ' '
  if (behind === null) return `(${words.join(' ')})`
  return `{_postlint_pair "${words.join(' ')}" "${behind === 'files' ? behind : behind.join(' ')}"}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

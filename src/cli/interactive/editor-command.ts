/** Turns the user's editor into a command that opens a file at a line. */
export interface EditorCommand {
  readonly command: string
  readonly args: readonly string[]
}

/** How editors take a line, by the name of their program; others get the file alone. */
const WITH_LINE: ReadonlyMap<string, (file: string, line: number) => readonly string[]> = new Map([
  ...[
    'vi',
    'vim',
    'nvim',
    'gvim',
    'view',
    'nano',
    'pico',
    'emacs',
    'emacsclient',
    'kak',
    'joe',
    'mg',
    'ne',
    'mcedit',
  ].map((name) => [name, plusLine] as const),
  ...['micro', 'hx', 'helix', 'subl', 'zed'].map((name) => [name, colonLine] as const),
  ...['code', 'code-insiders', 'codium', 'cursor'].map((name) => [name, gotoLine] as const),
])

function plusLine(file: string, line: number): readonly string[] {
  return [`+${line}`, file]
}

function colonLine(file: string, line: number): readonly string[] {
  return [`${file}:${line}`]
}

function gotoLine(file: string, line: number): readonly string[] {
  return ['--goto', `${file}:${line}`]
}

/** `file` is absolute, `line` 1-based. Null when neither variable names an editor. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand | null {
  const words = (env.VISUAL || env.EDITOR || '').trim()
  if (words === '') return null
  // As git does: the variable may hold options (`code --wait`), and a path with blanks in quotes.
  const parts = [...words.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  const [command = '', ...options] = parts
  const name = command
    .replace(/^.*[\\/]/, '')
    .replace(/\.(?:exe|cmd)$/i, '')
    .toLowerCase()
  const at = WITH_LINE.get(name)
  // These return at once unless they are reported to wait, and the post would be checked before it is changed.
  const waits =
    /^(?:code|code-insiders|codium|cursor|subl|zed)$/.test(name) && !options.some((one) => /^(?:-w|--wait)$/.test(one))
  return { command, args: [...options, ...(waits ? ['--wait'] : []), ...(at?.(file, line) ?? [file])] }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type IPty, spawn } from '@lydell/node-pty'
import { inject, onTestFinished } from 'vitest'

export interface Driver {
  /** Waits until what was printed since the last wait holds the text; throws with the screen after a while. */
  see(text: string | RegExp): Promise<void>
  press(keys: string): void
  resize(columns: number): void
  kill(signal: string): void
  /** All that was printed, without colours and cursor moves. */
  transcript(): string
  /** The same with them. */
  raw(): string
  ended(): Promise<number>
}

const PATIENCE = 15_000

/** Starts the program in a pseudo-terminal of its own. */
export async function drive(args: readonly string[], options: DriveOptions): Promise<Driver> {
  return runProgram(process.execPath, [join(inject('installed'), 'bin/postlint.js'), ...args], options)
}

export interface DriveOptions {
  readonly cwd: string
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

/** The same for any program. */
export async function runProgram(program: string, args: readonly string[], options: DriveOptions): Promise<Driver> {
  const { NO_COLOR, FORCE_COLOR, VISUAL, EDITOR, ...inherited } = process.env
  const pty: IPty = spawn(program, [...args], {
    name: 'xterm-256color',
    cols: options.columns ?? 100,
    rows: 50,
    cwd: options.cwd,
    env: { ...inherited, TERM: 'xterm-256color', ...options.env } as Record<string, string>,
  })
  let raw = ''
  let seen = 0
  let exitCode: number | null = null
  const wakers = new Set<() => void>()
  const wake = (): void => {
    for (const waker of wakers) waker()
  }
  pty.onData((data) => {
    raw += data
    wake()
  })
  pty.onExit((event) => {
    // A signal that nobody handles has no exit code of its own.
    exitCode = event.signal ? 128 + event.signal : event.exitCode
    wake()
  })
  onTestFinished(() => {
    if (exitCode === null) pty.kill('SIGKILL')
  })
  const until = (done: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const fail = (): void => {
        wakers.delete(look)
        reject(new Error(`never came: ${what}\n${plain(raw)}`))
      }
      const timer = setTimeout(fail, PATIENCE)
      const look = (): void => {
        if (!done()) {
          // Nothing more will come; what was printed last may still be on its way when the end is reported.
          if (exitCode !== null) setTimeout(() => (done() ? look() : fail()), 500)
          return
        }
        clearTimeout(timer)
        wakers.delete(look)
        resolve()
      }
      wakers.add(look)
      look()
    })
  return {
    see: async (text) => {
      await until(() => find(plain(raw).slice(seen), text) >= 0, String(text))
      const shown = plain(raw)
      seen += find(shown.slice(seen), text)
    },
    press: (keys) => {
      // Only what is printed from here on answers to these keys.
      seen = plain(raw).length
      pty.write(keys)
    },
    resize: (columns) => pty.resize(columns, 50),
    kill: (signal) => pty.kill(signal),
    transcript: () => plain(raw),
    raw: () => raw,
    ended: async () => {
      await until(() => exitCode !== null, 'the end of the program')
      return exitCode as number
    },
  }
}

/** Where the text ends, or -1. */
function find(shown: string, text: string | RegExp): number {
  if (typeof text === 'string') {
    const at = shown.indexOf(text)
    return at === -1 ? -1 : at + text.length
  }
  const match = text.exec(shown)
  return match === null ? -1 : match.index + match[0].length
}

function plain(raw: string): string {
  return stripVTControlCharacters(raw).replaceAll('\r\n', '\n')
}

export function bytesOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'latin1')
}

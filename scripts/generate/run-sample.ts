import type { Environment } from '../../src/cli/environment.ts'
import { main } from '../../src/cli/main.ts'
import type { Key } from '../../src/cli/terminal.ts'

export interface Sample {
  readonly cwd?: string
  /** Keys that a person presses at a terminal; without them there is none. */
  readonly keys?: string
}

/** What a command line prints on standard output, or on the terminal where keys are pressed, on a day that does not change. */
export async function runSample(argv: readonly string[], { cwd = process.cwd(), keys }: Sample = {}): Promise<string> {
  let text = ''
  const stream = {
    write: (part: string | Uint8Array) => {
      text += typeof part === 'string' ? part : new TextDecoder().decode(part)
    },
    isTTY: keys !== undefined,
    columns: 100,
  }
  const environment: Environment = {
    cwd,
    env: {},
    stdout: stream,
    stderr: { ...stream, isTTY: false, write: () => undefined },
    readStdin: async () => new Uint8Array(),
    onInterrupt: () => () => undefined,
    workerScript: null,
    openTerminal: async () => (keys === undefined ? null : terminalOf(keys, stream.write)),
    openChannel: () => Promise.reject(new Error('no editor here')),
    now: () => Date.UTC(2026, 10, 23),
  }
  await main(argv, environment)
  return text.trimEnd()
}

/** A terminal at which these keys are pressed, and then nobody is there. */
function terminalOf(
  keys: string,
  write: (text: string) => void,
): NonNullable<Awaited<ReturnType<Environment['openTerminal']>>> {
  const pressed = [...keys].map((name): Key => ({ name, text: name, ctrl: false }))
  return {
    columns: 100,
    isInterrupted: false,
    start: () => undefined,
    write,
    next: async () => {
      const key = pressed.shift()
      return key === undefined ? { kind: 'closed' } : { kind: 'key', key }
    },
    lend: async () => null,
    close: () => undefined,
  }
}

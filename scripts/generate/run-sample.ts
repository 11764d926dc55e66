import { main } from '../../src/cli/main.ts'

/** What a command line prints on standard output, on a day that does not change. */
export async function runSample(argv: readonly string[]): Promise<string> {
  let text = ''
  const stream = {
    write: (part: string | Uint8Array) => {
      text += typeof part === 'string' ? part : new TextDecoder().decode(part)
    },
    isTTY: false,
    columns: 100,
  }
  await main(argv, {
    cwd: process.cwd(),
    env: {},
    stdout: stream,
    stderr: { ...stream, write: () => undefined },
    readStdin: async () => new Uint8Array(),
    onInterrupt: () => () => undefined,
    workerScript: null,
    openTerminal: async () => null,
    openChannel: () => Promise.reject(new Error('no editor here')),
    now: () => Date.UTC(2026, 10, 23),
  })
  return text.trimEnd()
}

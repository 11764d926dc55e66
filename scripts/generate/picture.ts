import { main } from '../../src/cli/main.ts'

/** What `postlint check fixtures/demo` prints, as a block for the README. */
export async function picture(): Promise<string> {
  let text = ''
  const stream = {
    write: (part: string) => {
      text += part
    },
    isTTY: false,
    columns: 100,
  }
  await main(['check', 'fixtures/demo', '--format', 'pretty'], {
    cwd: process.cwd(),
    env: {},
    stdout: stream,
    stderr: stream,
    readStdin: async () => new Uint8Array(),
    // The picture must not change with the day.
    onInterrupt: () => () => undefined,
    openTerminal: async () => null,
    now: () => Date.UTC(2026, 10, 23),
  })
  return [
    '```text',
    '$ npx postlint check fixtures/demo --format pretty',
    text.trimEnd().replace(' in 0 ms', ''),
    '```',
  ].join('\n')
}

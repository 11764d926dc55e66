import { main } from '../../src/cli/main.ts'

// One post of the demo: enough to see what a problem looks like.
const POST = 'fixtures/demo/2026-03-18-tea-house.md'

/** What `postlint check` prints for a post, as a block for the README. */
export async function picture(): Promise<string> {
  let text = ''
  const stream = {
    write: (part: string) => {
      text += part
    },
    isTTY: false,
    columns: 100,
  }
  await main(['check', POST, '--format', 'pretty'], {
    cwd: process.cwd(),
    env: {},
    stdout: stream,
    stderr: stream,
    readStdin: async () => new Uint8Array(),
    // The picture must not change with the day.
    onInterrupt: () => () => undefined,
    workerScript: null,
    openTerminal: async () => null,
    now: () => Date.UTC(2026, 10, 23),
  })
  return ['```text', `$ npx postlint check ${POST}`, text.trimEnd().replace(' in 0 ms', ''), '```'].join('\n')
}

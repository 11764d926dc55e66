import { runSample } from './run-sample.ts'

// One post of the demo: enough to see what a problem looks like.
const POST = 'fixtures/demo/2026-03-18-tea-house.md'

/** What `postlint check` prints for a post, as a block for the README. */
export async function picture(): Promise<string> {
  const text = await runSample(['check', POST, '--format', 'pretty'])
  return ['```text', `$ npx postlint check ${POST}`, text.replace(' in 0 ms', ''), '```'].join('\n')
}

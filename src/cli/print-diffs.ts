import { randomUUID } from 'node:crypto'
import { createPaint } from '../report/paint.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { decideColor } from './decide-color.ts'
import type { Environment } from './environment.ts'

/** Prints the changes of posts as one diff: byte for byte into a pipe or file, safe and in colour on a terminal. */
export function printDiffs(
  diffs: readonly string[],
  options: { readonly color: boolean | undefined },
  environment: Environment,
): void {
  if (diffs.length === 0) return
  if (environment.stdout.isTTY) {
    const paint = createPaint(decideColor(options.color, environment))
    for (const line of diffs.flatMap((diff) => diff.slice(0, -1).split('\n'))) {
      const text = escapeControls(Buffer.from(line.replace(/\r$/, ''), 'latin1').toString())
      const isHead = /^(?:---|\+\+\+) ["ab]/.test(text)
      const painter = isHead ? paint.strong : text.startsWith('-') ? paint.removed : paint.added
      environment.stdout.write(`${isHead || /^[-+]/.test(text) ? painter(text) : text}\n`)
    }
    return
  }
  // A post must not give GitHub's runner commands, and no byte of a diff may be escaped: so the runner stops listening.
  // What stands before and after a diff is no matter to `git apply` and `patch`.
  const token = environment.env.GITHUB_ACTIONS === 'true' ? randomUUID() : null
  if (token !== null) environment.stdout.write(`::stop-commands::${token}\n`)
  for (const diff of diffs) environment.stdout.write(Buffer.from(diff, 'latin1'))
  if (token !== null) environment.stdout.write(`::${token}::\n`)
}

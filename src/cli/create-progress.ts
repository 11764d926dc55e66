import type { FixStep } from '../run/fix-posts.ts'
import type { Environment } from './environment.ts'
import type { CheckOptions } from './lint-options.ts'

// Shorter work needs no line, and more than ten a second nobody can read.
const DELAY_MS = 1000
const INTERVAL_MS = 100

export interface Progress {
  /** One more post of a step is done. */
  count(step: FixStep, total: number): void
  /** Takes the line away. */
  end(): void
}

/** One line on a terminal that says how far a long run is; none for pipes, CI and agents. */
export function createProgress(options: Pick<CheckOptions, 'formats'>, environment: Environment): Progress {
  if (!hasWatcher(options, environment)) return { count: () => {}, end: () => {} }
  const start = environment.now()
  let next = start + DELAY_MS
  let current: FixStep | null = null
  let done = 0
  let isShown = false
  return {
    count: (step, total) => {
      done = step === current ? done + 1 : 1
      current = step
      const now = environment.now()
      if (now < next) return
      next = now + INTERVAL_MS
      isShown = true
      // Back to the start of the line, and clear the rest of it.
      environment.stderr.write(`\rpostlint: ${step} ${Math.min(done, total)}/${total}\u001b[K`)
    },
    end: () => {
      if (isShown) environment.stderr.write('\r\u001b[K')
    },
  }
}

function hasWatcher({ formats }: Pick<CheckOptions, 'formats'>, { stderr, env }: Environment): boolean {
  const isForAgent = formats.some(({ name }) => name === 'agent')
  const isCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
  return stderr.isTTY && env.TERM !== 'dumb' && !isCi && !isForAgent
}

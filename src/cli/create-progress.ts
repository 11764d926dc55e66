import { translateText } from '../locales/translate.ts'
import type { FixStep } from '../run/fix-posts.ts'
import type { Environment } from './environment.ts'
import { isRunByAgent } from './is-run-by-agent.ts'
import type { CheckOptions } from './lint-options.ts'

// Shorter work needs no line, and more than ten a second nobody can read.
const LIVE = { delay: 1000, interval: 100 }
// In a log each line stays.
const LOG = { delay: 5000, interval: 10_000 }

export interface Progress {
  /** One more post of a step is done. */
  count(step: FixStep, total: number): void
  /** Takes the line away. */
  end(): void
}

/** How far a long run is: one line that is drawn again on a terminal, now and then a line in a log, none for agents. */
export function createProgress(options: Pick<CheckOptions, 'formats'>, environment: Environment): Progress {
  const { stderr, env } = environment
  const isForAgent = options.formats.some(({ name }) => name === 'agent') || (!stderr.isTTY && isRunByAgent(env))
  if (isForAgent) return { count: () => {}, end: () => {} }
  const isLive = stderr.isTTY && env.TERM !== 'dumb' && !isCi(environment)
  const pace = isLive ? LIVE : LOG
  let next = environment.now() + pace.delay
  let current: FixStep | null = null
  let done = 0
  let isShown = false
  return {
    count: (step, total) => {
      done = step === current ? done + 1 : 1
      current = step
      const now = environment.now()
      if (now < next) return
      next = now + pace.interval
      const text = `postlint: ${translateText(step)} ${Math.min(done, total)}/${total}`
      // Back to the start of the line, and clear the rest of it.
      stderr.write(isLive ? `\r${text}\u001b[K` : `${text}\n`)
      isShown = isLive
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

function isCi({ env }: Environment): boolean {
  return env.CI !== undefined && env.CI !== '' && env.CI !== 'false'
}

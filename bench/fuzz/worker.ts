/** Tries hostile posts until it is stopped; says which one it tries, and what it found. */
import '../../scripts/late-parts.ts'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { listTargets, type Trial } from './targets.ts'

export type Message =
  | { readonly kind: 'trial'; readonly eyes: string; readonly bytes: Uint8Array }
  | { readonly kind: 'batch'; readonly target: string; readonly trials: number; readonly seed: number }
  | {
      readonly kind: 'finding'
      readonly target: string
      readonly what: string
      readonly seed: number
      readonly eyes: string
      readonly bytes: Uint8Array
    }

// A batch is as long as it may take to notice that the time is up.
const BATCH = 100

// In milliseconds; the smallest post of a kind is nice to have.
const MOST_SHRINKING = 30_000

const send = (message: Message): void => void process.send?.(message)
let last: Trial | null = null
const targets = listTargets((trial) => {
  last = trial
  send({ kind: 'trial', eyes: trial.eyes, bytes: trial.bytes })
})
for (let seed = Number(process.argv[2]); ; seed++) {
  // Messages go out while nothing else runs.
  await setImmediate()
  for (const { name, property } of targets) {
    const run = fc.check(property, { seed, numRuns: BATCH, interruptAfterTimeLimit: MOST_SHRINKING })
    send({ kind: 'batch', target: name, trials: run.numRuns, seed })
    if (!run.failed) continue
    const { eyes, bytes } = run.counterexample?.[0] ?? last ?? { eyes: '', bytes: new Uint8Array() }
    const { errorInstance } = run
    const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
    send({ kind: 'finding', target: name, what, seed, eyes, bytes })
  }
}

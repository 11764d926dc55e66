/** Times two contestants in turn, A B A B: pairs of neighbours, so that a busy moment of the machine hits both. */
import type { Contestant } from './contestants.ts'
import { type Run, runProcess } from './run-process.ts'

/** A pair with a longer run than this, in seconds, is the only one. */
const LONG = 60

export interface Pairs {
  /** Seconds of each run of the first. */
  readonly ours: readonly number[]
  /** Seconds of each run of the second. */
  readonly theirs: readonly number[]
  /** The last run of the second. */
  readonly last: Run
}

export function timePairs(one: Contestant, other: Contestant, cwd: string, rounds: number): Pairs {
  const ours: number[] = []
  const theirs: number[] = []
  let last: Run
  do {
    ours.push(runProcess(one.command, cwd).seconds)
    last = runProcess(other.command, cwd)
    theirs.push(last.seconds)
  } while (ours.length < rounds && last.seconds <= LONG)
  return { ours, theirs, last }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** The ratio of each pair: median and quartiles. */
export function spread(over: readonly number[], under: readonly number[]): string {
  const ratios = over.map((value, at) => value / (under[at] as number)).sort((a, b) => a - b)
  const at = (share: number): string => (ratios[Math.floor(share * (ratios.length - 1))] ?? Number.NaN).toFixed(2)
  return `${median(ratios).toFixed(2)} (${at(0.25)} to ${at(0.75)})`
}

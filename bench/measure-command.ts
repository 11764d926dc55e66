/** Runs a command to its end and returns what it took. */
import { spawnSync } from 'node:child_process'

export interface Command {
  readonly words: readonly string[]
  readonly cwd: string
}

export interface Measurement {
  /** Seconds. */
  readonly wall: number
  /** Seconds of user and system time, of all its threads and children. */
  readonly cpu: number
  /** The most resident memory, MB. */
  readonly peak: number
  readonly exitCode: number
}

/** A linter's exit code is 0, 1 or 2; anything else is a crash. */
const HIGHEST_EXIT_CODE = 2

/** `meter` is the compiled `measure.c`. Throws where the command cannot be started, crashes or is killed. */
export function measureCommand({ words, cwd }: Command, meter: string): Measurement {
  // A company's certificates cost each start of node 40 ms, which has nothing to do with linters.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const { output, error } = spawnSync(meter, words, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [wall, cpu, peak, exitCode] = (output?.[3] ?? '').split(' ').map(Number)
  if (wall === undefined || cpu === undefined || peak === undefined || exitCode === undefined) {
    throw new Error(`${words.join(' ')}: ${error ?? 'not measured'}`)
  }
  if (exitCode > HIGHEST_EXIT_CODE) throw new Error(`${words.join(' ')}: exit ${exitCode}\n${output[2]}`)
  return { wall, cpu, peak: peak / 1024, exitCode }
}

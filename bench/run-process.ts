/** Runs a command to its end: seconds of wall time, and what it printed. */
import { spawnSync } from 'node:child_process'

export interface Run {
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
  /** What it wrote to its file descriptor 3. */
  readonly aside: string
}

/** Throws where the command cannot be started or is killed; its exit code says nothing here, linters use it to report. */
export function runProcess(
  command: readonly string[],
  cwd: string,
  settings: Readonly<Record<string, string>> = {},
): Run {
  const [program = '', ...words] = command
  // The certificates of a company cost each start of node 40 ms and say nothing about linters.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const start = process.hrtime.bigint()
  const { output, error, signal } = spawnSync(program, words, {
    cwd,
    env: { ...env, ...settings },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (error !== undefined || signal !== null) throw new Error(`${command.join(' ')}: ${error ?? signal}`)
  const [, stdout, stderr, aside] = output
  return { seconds, stdout: stdout ?? '', stderr: stderr ?? '', aside: aside ?? '' }
}

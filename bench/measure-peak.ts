/** Runs a contestant of node's once, untimed, for its peak memory. */
import { resolve } from 'node:path'
import type { Contestant } from './contestants.ts'
import { type Run, runProcess } from './run-process.ts'

/** The peak of resident memory in MB. Throws where the contestant ended without telling it. */
export function measurePeak({ name, command }: Contestant, cwd: string): { peak: number; run: Run } {
  const [node = '', ...words] = command
  const run = runProcess([node, '--require', resolve('bench/print-peak.cjs'), ...words], cwd)
  const peak = Number.parseInt(run.aside, 10) / 1024
  if (Number.isNaN(peak)) throw new Error(`${name} did not tell its memory: ${run.stderr}`)
  return { peak, run }
}

import { availableParallelism } from 'node:os'

// Each thread compiles the same code again, which the engine does beside a single one anyway: with fewer posts that takes as long as is gained (NOTES.md).
const WORTH_IT = 30_000
// Beyond that they wait for the disk, or for each other's turn in the kernel.
const MOST = 4

/** How many threads are to lint so many posts. */
export function countWorkers(wanted: number | 'auto', posts: number): number {
  if (wanted !== 'auto') return wanted
  return posts < WORTH_IT ? 1 : Math.min(availableParallelism(), MOST)
}

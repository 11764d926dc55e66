import { countProcessors } from './count-processors.ts'

// A second thread takes 40 ms to start: with fewer posts the first one is done by then (bench/NOTES.md).
const WORTH_IT = 12_000
// Beyond that they wait for the disk, or for each other's turn in the kernel.
const MOST = 4

/** How many threads are to lint so many posts. */
export function countWorkers(wanted: number | 'auto', posts: number): number {
  if (wanted !== 'auto') return wanted
  return posts < WORTH_IT ? 1 : Math.min(countProcessors(), MOST)
}

import { availableParallelism } from 'node:os'

/** How many threads can be at work at once. */
export function countProcessors(): number {
  return availableParallelism()
}

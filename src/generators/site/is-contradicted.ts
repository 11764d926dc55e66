import type { Data } from '../../post/reading.ts'
import type { SampledPost } from './sample-posts.ts'

// Fewer are no majority worth believing: they may be the slips that the guess is to find.
const FEWEST = 5

/** Law 8: whether most posts that say something about a guess say the contrary; `says` gives null for one that says nothing. */
export function isContradicted(
  sample: readonly SampledPost[],
  says: (data: Data, path: string) => 'agrees' | 'contradicts' | null,
): boolean {
  let agree = 0
  let contradict = 0
  for (const [index, { path, data }] of sample.entries()) {
    // What is left can change nothing.
    const left = sample.length - index
    if (agree >= contradict + left || (contradict >= FEWEST && contradict > agree + left)) break
    const fields = data()
    const answer = fields === null ? null : says(fields, path)
    if (answer === 'agrees') agree++
    if (answer === 'contradicts') contradict++
  }
  return contradict >= FEWEST && contradict > agree
}

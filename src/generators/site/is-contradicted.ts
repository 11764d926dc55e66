import type { Data } from '../../post/reading.ts'
import type { SampledPost } from './sample-posts.ts'

// Fewer are no majority worth believing: they may be the slips that the guess is to find.
const FEWEST = 5
// Where three of five posts contradict, 16 more that agree come about once in 600 samples.
const CLEAR = 16

/** Law 8: whether most posts that say something about a guess say the contrary; `says` gives null for one that says nothing. */
export function isContradicted(
  sample: Iterable<SampledPost>,
  says: (data: Data, path: string) => 'agrees' | 'contradicts' | null,
): boolean {
  let agree = 0
  let contradict = 0
  for (const { path, data } of sample) {
    const fields = data()
    const answer = fields === null ? null : says(fields, path)
    if (answer === 'agrees') agree++
    if (answer === 'contradicts') contradict++
    if (Math.abs(agree - contradict) >= CLEAR) break
  }
  return contradict >= FEWEST && contradict > agree
}

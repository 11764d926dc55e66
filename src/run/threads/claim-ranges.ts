import type { PostRange } from '../lint-corpus.ts'

// Small enough that all threads end at about the same time, large enough that nobody waits for the counter.
const POSTS = 256

/** Takes one range of posts after another, until none is left; `counter` is shared with whoever else takes from them. */
export function* claimRanges(counter: Int32Array, count: number): Generator<PostRange, undefined> {
  for (;;) {
    const start = Atomics.add(counter, 0, 1) * POSTS
    if (start >= count) return
    yield [start, Math.min(start + POSTS, count)]
  }
}

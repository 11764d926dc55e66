// Small enough that all threads end at about the same time, large enough that nobody waits for the counter.
const POSTS = 256

/** How many ranges so many posts make. */
export function countRanges(posts: number): number {
  return Math.ceil(posts / POSTS)
}

/** Where a range of posts starts. */
export function startOf(range: number): number {
  return range * POSTS
}

/** The paths of a range of posts. */
export function pathsOf(range: number, paths: readonly string[]): readonly string[] {
  return paths.slice(startOf(range), startOf(range + 1))
}

/** Takes one range after another, until none is left; `counter` is shared with whoever else takes from them. */
export function* claimRanges(counter: Int32Array, count: number): Generator<number, undefined> {
  for (;;) {
    const range = Atomics.add(counter, 0, 1)
    if (range >= count) return
    yield range
  }
}

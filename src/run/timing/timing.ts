import { timingText } from './timing-text.ts'

/** Where the time of a run goes, for `--timing`. */
export class Timing {
  readonly #now: () => number
  readonly #rules = new Map<string, number>()
  readonly #slowest: { readonly path: string; readonly time: number }[] = []
  #posts = 0
  #total = 0

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Runs a part of a rule. */
  run<T>(rule: string, part: () => T): T {
    const start = this.#now()
    try {
      return part()
    } finally {
      this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + this.#now() - start)
    }
  }

  /** Gives the paths one by one, and takes the time until the next is asked for as that of a post. */
  *ranges(paths: readonly string[]): Generator<{ readonly start: number; readonly paths: readonly string[] }> {
    for (const [start, path] of paths.entries()) {
      const before = this.#now()
      yield { start, paths: [path] }
      this.#addPost(path, this.#now() - before)
    }
  }

  /** As tables for people. */
  text(): string {
    return timingText(this)
  }

  /** By rule, the longest first. */
  get rules(): readonly (readonly [rule: string, time: number])[] {
    return [...this.#rules].sort(([, a], [, b]) => b - a)
  }

  get posts(): { readonly count: number; readonly total: number; readonly slowest: Timing['slowest'] } {
    return { count: this.#posts, total: this.#total, slowest: this.slowest }
  }

  get slowest(): readonly { readonly path: string; readonly time: number }[] {
    return this.#slowest
  }

  #addPost(path: string, time: number): void {
    this.#posts++
    this.#total += time
    const last = this.#slowest.at(-1)
    if (this.#slowest.length === MOST_POSTS && last !== undefined && last.time >= time) return
    this.#slowest.push({ path, time })
    this.#slowest.sort((a, b) => b.time - a.time)
    this.#slowest.length = Math.min(this.#slowest.length, MOST_POSTS)
  }
}

const MOST_POSTS = 10

/** How many posts there are of a kind, how many of them have problems, and how many those are. */
export interface ProblemTally {
  posts: number
  concerned: number
  problems: number
}

/** Names that hostile posts make up must not fill the memory: more than any archive has. */
const MOST_NAMES = 20_000

/** Counts of posts by a name, as a month or a source. */
export class Tallies {
  readonly #tallies = new Map<string, ProblemTally>()

  add(name: string, problems: number): void {
    let tally = this.#tallies.get(name)
    if (tally === undefined) {
      if (this.#tallies.size === MOST_NAMES) return
      tally = { posts: 0, concerned: 0, problems: 0 }
      this.#tallies.set(name, tally)
    }
    tally.posts++
    tally.problems += problems
    if (problems > 0) tally.concerned++
  }

  get size(): number {
    return this.#tallies.size
  }

  entries(): [name: string, tally: ProblemTally][] {
    return [...this.#tallies]
  }
}

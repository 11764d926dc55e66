import type { PostFact } from './rule.ts'

/** One post among several that share something. */
export interface Alike {
  readonly path: string
  /** What they share. */
  readonly fact: string
  /** How many other posts share it. */
  readonly count: number
  /** Some of them, by path. */
  readonly others: readonly string[]
}

// Enough to find them all; a report stays small where a thousand posts share one thing.
const MOST_OTHERS = 10

/** Turns facts of posts into the posts whose fact another post has too, in the order of the facts. */
export function* findAlike(facts: readonly PostFact<string>[]): Generator<Alike> {
  const groups = new Map<string, string[]>()
  for (const { path, fact } of facts) {
    const group = groups.get(fact)
    if (group === undefined) groups.set(fact, [path])
    else group.push(path)
  }
  for (const { path, fact } of facts) {
    const group = groups.get(fact) ?? []
    if (group.length < 2) continue
    const others = group.slice(0, MOST_OTHERS + 1).filter((other) => other !== path)
    yield { path, fact, count: group.length - 1, others: others.slice(0, MOST_OTHERS) }
  }
}

/** One of the things that posts say, and what makes two of them alike. */
export interface Likeable {
  readonly path: string
  readonly key: string
}

/** One among several that are alike. */
export interface Alike<T> {
  readonly one: T
  /** How many others there are. */
  readonly count: number
  /** Some of them, by path. */
  readonly others: readonly T[]
}

// Enough to find them all; a report stays small where a thousand posts share one thing.
const MOST_OTHERS = 10

/** Finds what another post has, too, in the order of the things. */
export function* findAlike<T extends Likeable>(things: readonly T[]): Generator<Alike<T>> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(thing.key)
    if (group === undefined) groups.set(thing.key, [thing])
    else group.push(thing)
  }
  for (const one of things) {
    const group = groups.get(one.key) ?? []
    if (group.length < 2) continue
    const others = group.slice(0, MOST_OTHERS + 1).filter((other) => other !== one)
    yield { one, count: group.length - 1, others: others.slice(0, MOST_OTHERS) }
  }
}

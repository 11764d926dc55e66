import { hashText } from './hash-text.ts'
import { NumberList } from './number-list.ts'

/**
 * How the facts of a rule are kept while the posts go by.
 * `equal`: its `compare` speaks only of posts whose facts are equal, so that a hash of each is enough to find them.
 * `distinct`: it finds nothing if it finds nothing when equal facts are counted once.
 */
export type FactKind = 'equal' | 'distinct'

/** The kinds of our own rules, proven by tests; the facts of any other rule are all compared. */
export const FACT_KINDS: Readonly<Record<string, FactKind>> = {
  'duplicate-source': 'equal',
  'duplicate-title': 'equal',
  'duplicate-permalink': 'equal',
  'inconsistent-item': 'distinct',
  'missing-field': 'distinct',
}

/** The facts of one rule: of each post that has one its number and a hash, or a place in the list of distinct facts. */
export interface FactColumn {
  readonly posts: NumberList<Uint32Array>
  readonly keys: NumberList<Float64Array>
  /** As JSON, in the order in which they came; null where hashes are enough. */
  readonly distinct: string[] | null
}

/** The same in arrays, which another thread can be given. */
export interface KeptFacts {
  readonly posts: Uint32Array
  readonly keys: Float64Array
  readonly distinct: readonly string[] | null
}

/** The facts of all posts in little memory. Posts are numbers: their places among the sorted paths. */
export class FactStore {
  readonly columns = new Map<string, FactColumn>()
  readonly #shared = new WeakMap<object, [FactColumn, number][]>()
  readonly #ids = new Map<string, Map<string, number>>()

  /** Takes the facts of one post by rule id. */
  add(post: number, facts: Readonly<Record<string, unknown>>): void {
    for (const rule in facts) {
      const column = this.#column(rule)
      column.posts.push(post)
      column.keys.push(this.#keyOf(rule, facts[rule]))
    }
  }

  /** Takes the hash of the fact of a rule of which hashes are kept. */
  addHash(post: number, rule: string, hash: number): void {
    const column = this.#column(rule)
    column.posts.push(post)
    column.keys.push(hash)
  }

  /** Takes facts that are the same object for many posts: each is looked at once. */
  addShared(post: number, facts: Readonly<Record<string, unknown>>): void {
    let keys = this.#shared.get(facts)
    if (keys === undefined) {
      keys = Object.entries(facts).map(([rule, fact]) => [this.#column(rule), this.#keyOf(rule, fact)])
      this.#shared.set(facts, keys)
    }
    for (const [column, key] of keys) {
      column.posts.push(post)
      column.keys.push(key)
    }
  }

  /** Takes facts that a store of another shard has kept: of equal facts the hashes. */
  addKept(post: number, facts: Readonly<Record<string, unknown>>): void {
    for (const [rule, fact] of Object.entries(facts)) {
      const column = this.#column(rule)
      column.posts.push(post)
      column.keys.push(column.distinct === null ? Number(fact) : this.#idOf(rule, JSON.stringify(fact)))
    }
  }

  /** Takes what another store has gathered of other posts. */
  join(columns: ReadonlyMap<string, KeptFacts>): void {
    for (const [rule, { posts, keys, distinct }] of columns) {
      const column = this.#column(rule)
      const ids = distinct?.map((json) => this.#idOf(rule, json))
      for (let at = 0; at < posts.length; at++) {
        column.posts.push(posts[at] as number)
        column.keys.push(ids === undefined ? (keys[at] as number) : (ids[keys[at] as number] as number))
      }
    }
  }

  #column(rule: string): FactColumn {
    let column = this.columns.get(rule)
    if (column === undefined) {
      const hashed = Object.hasOwn(FACT_KINDS, rule) && FACT_KINDS[rule] === 'equal'
      const posts = new NumberList((length) => new Uint32Array(length))
      const keys = new NumberList((length) => new Float64Array(length))
      column = { posts, keys, distinct: hashed ? null : [] }
      this.columns.set(rule, column)
    }
    return column
  }

  #keyOf(rule: string, fact: unknown): number {
    if (this.#column(rule).distinct !== null) return this.#idOf(rule, JSON.stringify(fact))
    return hashText(typeof fact === 'string' ? fact : JSON.stringify(fact))
  }

  #idOf(rule: string, json: string): number {
    let ids = this.#ids.get(rule)
    if (ids === undefined) {
      ids = new Map()
      this.#ids.set(rule, ids)
    }
    const known = ids.get(json)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(json, id)
    this.#column(rule).distinct?.push(json)
    return id
  }
}

/** The facts of a column, each with its post, in arrays. */
export function keptFacts({ posts, keys, distinct }: FactColumn): KeptFacts {
  return { posts: posts.toArray(), keys: keys.toArray(), distinct }
}

/** The posts of a column of hashes that share one, rising. */
export function postsAlike(column: FactColumn): number[] {
  const { posts, keys } = keptFacts(column)
  const sorted = keys.toSorted()
  const shared = new Set<number>()
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) shared.add(sorted[at] as number)
  if (shared.size === 0) return []
  return Array.from(posts.filter((_, at) => shared.has(keys[at] as number)).sort())
}

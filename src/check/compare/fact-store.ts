import type { Place } from '../../post/place.ts'
import type { AddressFact } from '../../rules/duplicate-permalink.ts'
import { FactInterner } from './fact-interner.ts'
import { FactList } from './fact-list.ts'
import { hashText } from './hash-text.ts'

/**
 * How the facts of a rule are kept while the posts go by.
 * `equal`: its `compare` speaks only of posts that have a key in common, so that a hash of each key is enough to find them;
 * `places` is where it points at.
 * `distinct`: it finds nothing if it finds nothing when equal facts are given once, with their number.
 */
export type FactKind =
  | {
      readonly kind: 'equal'
      keys(fact: unknown): readonly string[]
      places(fact: unknown, options: unknown): readonly Place[]
    }
  | { readonly kind: 'distinct' }

const keysOfText = (fact: unknown): string[] => [String(fact)]

/** The kinds of our own rules, proven by tests; the facts of any other rule are all compared. */
export const FACT_KINDS: Readonly<Record<string, FactKind>> = {
  'duplicate-source': {
    kind: 'equal',
    keys: keysOfText,
    places: (_, options) => [{ path: [(options as { readonly field: string }).field] }],
  },
  'duplicate-title': { kind: 'equal', keys: keysOfText, places: () => [{ path: ['title'] }] },
  'duplicate-permalink': {
    kind: 'equal',
    keys: (fact) => (fact as readonly AddressFact[]).map(({ at }) => at),
    places: (fact) => (fact as readonly AddressFact[]).map(({ path }) => ({ path })),
  },
  'inconsistent-item': { kind: 'distinct' },
  'missing-field': { kind: 'distinct' },
  'misspelled-field': { kind: 'distinct' },
}

/** The facts of one rule: of each post that has one its number and a hash of each key, or a place in the list of distinct facts. */
export interface FactColumn {
  readonly facts: FactList
  /** In the order in which they came; null where hashes are enough. */
  readonly distinct: readonly unknown[] | null
}

/** The same in arrays, which another thread can be given. */
export interface KeptFacts {
  readonly posts: Uint32Array
  readonly keys: Float64Array
  readonly distinct: readonly unknown[] | null
}

/** The facts of all posts in little memory. Posts are numbers: their places among the sorted paths. */
export class FactStore {
  readonly columns = new Map<string, FactColumn>()
  readonly #interners = new Map<string, FactInterner>()

  /** Takes the facts of one post by rule id. */
  add(post: number, facts: Readonly<Record<string, unknown>>): void {
    for (const rule in facts) {
      const { facts: list, distinct } = this.#column(rule)
      if (distinct !== null) list.push(post, this.#numberOf(rule, facts[rule]))
      else for (const key of keysOf(rule, facts[rule])) list.push(post, hashText(key))
    }
  }

  /** Takes facts that a store of another shard has kept: of equal facts the hashes. */
  addKept(post: number, facts: Readonly<Record<string, unknown>>): void {
    for (const [rule, fact] of Object.entries(facts)) {
      const { facts: list, distinct } = this.#column(rule)
      if (distinct !== null) list.push(post, this.#numberOf(rule, fact))
      else for (const hash of Array.isArray(fact) ? fact : [fact]) list.push(post, Number(hash))
    }
  }

  /** Takes what another store has gathered of other posts. */
  join(columns: ReadonlyMap<string, KeptFacts>): void {
    for (const [rule, { posts, keys, distinct }] of columns) {
      const { facts } = this.#column(rule)
      const ids = distinct?.map((fact) => this.#numberOf(rule, fact))
      for (let at = 0; at < posts.length; at++) {
        const key = keys[at] as number
        facts.push(posts[at] as number, ids === undefined ? key : (ids[key] as number))
      }
    }
  }

  #column(rule: string): FactColumn {
    let column = this.columns.get(rule)
    if (column === undefined) {
      const isHashed = Object.hasOwn(FACT_KINDS, rule) && FACT_KINDS[rule]?.kind === 'equal'
      const interner = isHashed ? null : new FactInterner()
      if (interner !== null) this.#interners.set(rule, interner)
      column = { facts: new FactList(), distinct: interner?.facts ?? null }
      this.columns.set(rule, column)
    }
    return column
  }

  #numberOf(rule: string, fact: unknown): number {
    return this.#interners.get(rule)?.numberOf(fact) ?? 0
  }
}

function keysOf(rule: string, fact: unknown): readonly string[] {
  const kind = FACT_KINDS[rule]
  return kind?.kind === 'equal' ? kind.keys(fact) : []
}

/** The facts of a column, each with its post, in arrays. */
export function keptFacts({ facts, distinct }: FactColumn): KeptFacts {
  return { ...facts.toArrays(), distinct }
}

/** The posts of a column of hashes that share one, rising. */
export function postsAlike(column: FactColumn): number[] {
  const { posts, keys } = keptFacts(column)
  const sorted = keys.toSorted()
  const shared = new Set<number>()
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) shared.add(sorted[at] as number)
  if (shared.size === 0) return []
  return [...new Set(posts.filter((_, at) => shared.has(keys[at] as number)).sort())]
}

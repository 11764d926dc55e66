import { comparePosts } from '../check/compare/compare-posts.ts'
import { type FactColumn, FactStore, type KeptFacts, keptFacts } from '../check/compare/fact-store.ts'
import type { HabitsOf } from '../check/compare/habits.ts'
import { Locator, type Reopen } from '../check/compare/locator.ts'
import type { Found } from '../check/found.ts'
import type { ActiveRule, Settings } from '../check/settings.ts'
import { takeTurn } from './take-turn.ts'

export type Facts = Readonly<Record<string, unknown>>

/** What the posts of a collection share, as far as it concerns those that are open. */
export interface OpenComparison {
  /** By path. */
  readonly found: ReadonlyMap<string, readonly Found[]>
  readonly habits: HabitsOf | null
  readonly locator: Locator
}

/** What a rule has found when the posts were compared by it. */
interface RuleOutcome {
  readonly found: ReadonlyMap<string, readonly Found[]>
  readonly habits: HabitsOf | null
}

/** The paths in their order, and the new number of each post that was read at the start. */
interface Numbering {
  readonly paths: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  /** By the old number; -1 for a post that has changed since or is gone. */
  readonly renumbered: Int32Array
}

/**
 * What all posts of a collection say about themselves: of those on disk as it was read once, in little memory, and of
 * those that have changed since as they are now.
 */
export class CorpusFacts {
  #paths: readonly string[] = []
  #columns: ReadonlyMap<string, KeptFacts> = new Map()
  /** Null: the post is gone. */
  readonly #changed = new Map<string, Facts | null>()
  #numbering: Numbering | null = null
  /** By rule, of those about which no post says anything else since. */
  readonly #outcomes = new Map<string, RuleOutcome>()

  /** Takes what was read of all posts; their numbers are places among the sorted paths. */
  load(paths: readonly string[], store: FactStore): void {
    this.#paths = paths
    this.#columns = new Map([...store.columns].map(([rule, column]) => [rule, keptFacts(column)]))
    this.#numbering = null
    this.#outcomes.clear()
  }

  /** The facts of a post as it is now; null when it is gone. */
  set(path: string, facts: Facts | null): void {
    const before = this.#changed.get(path)
    this.#changed.set(path, facts)
    if (before === undefined || before === null || facts === null) {
      this.#numbering = null
      this.#outcomes.clear()
      return
    }
    for (const rule of this.#outcomes.keys()) {
      if (JSON.stringify(before[rule]) !== JSON.stringify(facts[rule])) this.#outcomes.delete(rule)
    }
  }

  /**
   * Compares the posts that have changed with all others, one rule after another, so that requests come in between, and
   * only by rules to which a post says something else than the last time. Of posts that only others share something with,
   * nothing is found.
   */
  async compare(settings: Settings, reopen: Reopen): Promise<OpenComparison> {
    const found = new Map<string, Found[]>()
    const locator = new Locator(reopen, settings)
    let habits: HabitsOf | null = null
    for (const active of settings.plan.comparing) {
      const outcome = this.#outcomes.get(active.rule.id) ?? (await this.#compareBy(active, settings, locator))
      habits = outcome.habits ?? habits
      for (const [path, findings] of outcome.found) found.set(path, [...(found.get(path) ?? []), ...findings])
    }
    return { found, habits, locator }
  }

  async #compareBy(active: ActiveRule, settings: Settings, locator: Locator): Promise<RuleOutcome> {
    await takeTurn()
    // Not before: the posts may have changed in between.
    const numbering = this.#numbers()
    const pathOf = (post: number): string => numbering.paths[post] ?? ''
    const corpus = { pathOf, numberOf: (path: string) => numbering.numbers.get(path) ?? -1, locator }
    const rules = new Map([[active.rule.id, active]])
    const { found, habits } = comparePosts(this.#storeFor(active, numbering), { ...settings, rules }, corpus)
    const own = [...found].map(([post, findings]) => [pathOf(post), findings] as const)
    const outcome = { found: new Map(own.filter(([path]) => this.#changed.has(path))), habits }
    this.#outcomes.set(active.rule.id, outcome)
    return outcome
  }

  #storeFor({ rule }: ActiveRule, { numbers, renumbered }: Numbering): FactStore {
    const changed = new FactStore()
    for (const [path, facts] of this.#changed) {
      const fact = facts?.[rule.id]
      if (fact !== undefined) changed.add(numbers.get(path) ?? -1, { [rule.id]: fact })
    }
    const all = new FactStore()
    const old = this.#columns.get(rule.id)
    const own = changed.columns.get(rule.id)
    if (old !== undefined) all.join(new Map([[rule.id, keepSome(old, own, renumbered)]]))
    if (own !== undefined) all.join(new Map([[rule.id, keptFacts(own)]]))
    return all
  }

  #numbers(): Numbering {
    if (this.#numbering !== null) return this.#numbering
    const there = [...this.#changed].flatMap(([path, facts]) => (facts === null ? [] : path))
    const paths = [...this.#paths.filter((path) => !this.#changed.has(path)), ...there].sort()
    const numbers = new Map(paths.map((path, post) => [path, post]))
    const renumbered = Int32Array.from(this.#paths, (path) =>
      this.#changed.has(path) ? -1 : (numbers.get(path) ?? -1),
    )
    this.#numbering = { paths, numbers, renumbered }
    return this.#numbering
  }
}

/** The facts of posts that have not changed; where only equal ones matter, those that are equal to one of a changed post. */
function keepSome(old: KeptFacts, changed: FactColumn | undefined, renumbered: Int32Array): KeptFacts {
  const wanted = old.distinct !== null ? null : new Set(changed === undefined ? [] : keptFacts(changed).keys)
  const posts: number[] = []
  const keys: number[] = []
  for (let at = 0; at < old.posts.length; at++) {
    const post = renumbered[old.posts[at] as number] as number
    const key = old.keys[at] as number
    if (post === -1 || wanted?.has(key) === false) continue
    posts.push(post)
    keys.push(key)
  }
  return { posts: Uint32Array.from(posts), keys: Float64Array.from(keys), distinct: old.distinct }
}

import type { Place } from '../../post/place.ts'
import type { PostFact } from '../../rules/rule.ts'
import { addFinding, type RawFinding } from '../add-finding.ts'
import type { Found } from '../found.ts'
import { runRule } from '../run-rule.ts'
import type { ActiveRule, Settings } from '../settings.ts'
import { FACT_KINDS, type FactColumn, type FactStore, keptFacts, postsAlike } from './fact-store.ts'
import { countHabits, type HabitsOf } from './habits.ts'
import type { Locator } from './locator.ts'

/** What the facts of all posts say. */
export interface Comparison {
  /** What the comparing rules find, by number of the post they find it in. */
  readonly found: ReadonlyMap<number, readonly Found[]>
  readonly habits: HabitsOf | null
}

/** The posts of a run by their numbers: places among the sorted paths. */
export interface Corpus {
  pathOf(post: number): string
  numberOf(path: string): number
  readonly locator: Locator
  /** The fact of a post, where the caller has kept it; else the post is read again. */
  factOf?(post: number, rule: string): unknown
}

type CompareContext = Pick<Settings, 'collection' | 'now' | 'rules'>

/** Runs the rules that compare posts, over facts of which many are only hashes: the few posts that share something are read again. */
export function comparePosts(store: FactStore, settings: CompareContext, corpus: Corpus): Comparison {
  const found = new Map<number, Found[]>()
  const listOf = (path: string): Found[] => {
    const post = corpus.numberOf(path)
    let list = found.get(post)
    if (list === undefined) {
      list = []
      found.set(post, list)
    }
    return list
  }
  for (const active of settings.rules.values()) {
    const column = store.columns.get(active.rule.id)
    if (active.rule.compare === undefined || column === undefined) continue
    const facts = factsThatMatter(active, column, settings, corpus)
    const failures: Found[] = []
    runRule(active, null, settings, failures, () => {
      for (const { path, finding } of compare(active, facts, settings))
        addFinding(active, finding as RawFinding, null, listOf(path))
      return null
    })
    // A comparing rule that threw is a problem of the first post that it should have looked at.
    const [first] = facts
    if (first !== undefined) listOf(first.path).push(...failures)
  }
  return { found, habits: habitsOf(store) }
}

function compare(
  { rule, options }: ActiveRule,
  facts: readonly PostFact<unknown>[],
  { collection, now }: CompareContext,
) {
  const findings = rule.compare?.(facts, { options, collection, now }) ?? []
  return rule.plugin === undefined ? findings : bound(findings, facts)
}

// For each post, and some for a run of few: nobody reads more.
const MOST = 100
const LEAST = 10_000

/** The findings of a rule whose author nobody knows. Throws where they have no end, or concern no post of the run. */
function* bound<T extends { readonly path: string }>(
  findings: Iterable<T>,
  facts: readonly PostFact<unknown>[],
): Generator<T> {
  const paths = new Set(facts.map(({ path }) => path))
  let left = Math.max(LEAST, facts.length * MOST)
  for (const one of findings) {
    if (left-- === 0) throw new Error('it finds problems without an end')
    if (!paths.has(one.path)) throw new Error('it finds a problem of a post from which it has no fact')
    yield one
  }
}

function factsThatMatter(
  active: ActiveRule,
  column: FactColumn,
  settings: CompareContext,
  corpus: Corpus,
): PostFact<unknown>[] {
  const kind = Object.hasOwn(FACT_KINDS, active.rule.id) ? FACT_KINDS[active.rule.id] : undefined
  if (column.distinct === null) {
    const places = kind?.kind === 'equal' ? kind.places : () => []
    return postsAlike(column).flatMap((post) => {
      const fact = corpus.factOf?.(post, active.rule.id) ?? rereadFact(post, active, settings, corpus, places)
      return fact === null || fact === undefined ? [] : [{ path: corpus.pathOf(post), fact }]
    })
  }
  const values = column.distinct
  const isSilent = kind?.kind === 'distinct' && !findsAny(active, column, values, settings)
  return isSilent ? [] : factsInOrder(column, values, corpus)
}

/** Whether a rule finds anything when equal facts are given once, with their number. */
function findsAny(
  active: ActiveRule,
  { facts: list }: FactColumn,
  values: readonly unknown[],
  settings: CompareContext,
): boolean {
  const counts = new Array<number>(values.length).fill(0)
  for (const key of list.toArrays().keys) counts[key] = (counts[key] ?? 0) + 1
  try {
    const facts = values.map((fact, index) => ({ path: String(index), fact, posts: counts[index] ?? 1 }))
    for (const _ of compare(active, facts, settings)) return true
    return false
  } catch {
    return true
  }
}

function factsInOrder(column: FactColumn, values: readonly unknown[], corpus: Corpus): PostFact<unknown>[] {
  const { posts, keys } = keptFacts(column)
  const order = Array.from(posts, (post, at): [number, number] => [post, keys[at] as number]).sort(([a], [b]) => a - b)
  return order.map(([post, key]) => ({ path: corpus.pathOf(post), fact: values[key] }))
}

/** The fact of a post as a rule collects it, read again; its places are remembered on the way. */
function rereadFact(
  post: number,
  { rule, options }: ActiveRule,
  { collection, now }: CompareContext,
  { pathOf, locator }: Corpus,
  places: (fact: unknown, options: unknown) => readonly Place[],
): unknown {
  const path = pathOf(post)
  const again = locator.read(path)
  if (again === null || again.reading.post === null) return null
  try {
    const { source } = again
    const fact = rule.collect?.(again.reading.post, { options, collection, now, source, post: again.reading.post })
    for (const place of fact === null || fact === undefined ? [] : places(fact, options)) locator.find(path, place)
    return fact
  } catch {
    return null
  }
}

function habitsOf(store: FactStore): HabitsOf | null {
  const column = store.columns.get('missing-field')
  if (column?.distinct === null || column === undefined) return null
  const { distinct } = column
  const counts = new Array<number>(distinct.length).fill(0)
  const first = new Array<number>(distinct.length).fill(Number.POSITIVE_INFINITY)
  const { posts, keys } = keptFacts(column)
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    counts[key] = (counts[key] ?? 0) + 1
    first[key] = Math.min(first[key] ?? 0, posts[at] as number)
  }
  const order = counts.map((_, key) => key).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0))
  return countHabits(order.map((key) => ({ fact: distinct[key], posts: counts[key] ?? 0 })))
}

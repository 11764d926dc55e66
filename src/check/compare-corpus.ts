import type { Post } from '../post/create-post.ts'
import type { Source } from '../post/source.ts'
import type { PostFact } from '../rules/rule.ts'
import { FACT_KINDS, type FactColumn, type FactStore, keptFacts, postsAlike } from './fact-store.ts'
import type { Found } from './found.ts'
import { countHabits, type HabitsOf } from './habits.ts'
import { runRule } from './run-rule.ts'
import type { ActiveRule, Settings } from './settings.ts'

/** What the facts of all posts say. */
export interface Comparison {
  /** What the comparing rules find, by number of the post they find it in. */
  readonly found: ReadonlyMap<number, readonly Found[]>
  readonly habits: HabitsOf | null
}

/** The posts of a run by their numbers. */
export interface Corpus {
  pathOf(post: number): string
  numberOf(path: string): number
  /** Null when it is gone, or no longer reads. */
  reread(path: string): { readonly source: Source; readonly post: Post } | null
}

/** Lets the rules speak that compare posts, over facts of which most are only hashes: the few posts that matter are read again. */
export function compareCorpus(
  store: FactStore,
  settings: Pick<Settings, 'collection' | 'now' | 'rules'>,
  corpus: Corpus,
): Comparison {
  const found = new Map<number, Found[]>()
  for (const active of settings.rules.values()) {
    const column = store.columns.get(active.rule.id)
    if (active.rule.compare === undefined || column === undefined) continue
    const facts = factsThatMatter(active, column, settings, corpus)
    const own: Found[] = []
    runRule(active, settings, own, () => {
      for (const { path, finding } of compare(active, facts, settings)) {
        const post = corpus.numberOf(path)
        found.set(post, [...(found.get(post) ?? []), { ...finding, active }])
      }
      return []
    })
    // A comparing rule that threw is a problem of the first post that it should have judged.
    const first = facts[0]
    if (own.length > 0 && first !== undefined) {
      const post = corpus.numberOf(first.path)
      found.set(post, [...(found.get(post) ?? []), ...own])
    }
  }
  return { found, habits: habitsOf(store) }
}

function compare(
  { rule, options }: ActiveRule,
  facts: readonly PostFact<unknown>[],
  { collection, now }: Pick<Settings, 'collection' | 'now'>,
) {
  return rule.compare?.(facts, { options, collection, now }) ?? []
}

function factsThatMatter(
  active: ActiveRule,
  column: FactColumn,
  settings: Pick<Settings, 'collection' | 'now'>,
  corpus: Corpus,
): PostFact<unknown>[] {
  const { id } = active.rule
  if (column.distinct === null) {
    return postsAlike(column).flatMap((post) => {
      const path = corpus.pathOf(post)
      const fact = factOf(active, path, settings, corpus)
      return fact === null || fact === undefined ? [] : [{ path, fact }]
    })
  }
  const values = column.distinct.map((json): unknown => JSON.parse(json))
  if (FACT_KINDS[id] === 'distinct' && finds(active, values, settings)) return factsInOrder(column, values, corpus)
  return Object.hasOwn(FACT_KINDS, id) ? [] : factsInOrder(column, values, corpus)
}

function finds(
  active: ActiveRule,
  values: readonly unknown[],
  settings: Pick<Settings, 'collection' | 'now'>,
): boolean {
  try {
    const facts = values.map((fact, index) => ({ path: String(index), fact }))
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

/** The fact of a post as a rule collects it, read again. */
function factOf(
  { rule, options }: ActiveRule,
  path: string,
  { collection, now }: Pick<Settings, 'collection' | 'now'>,
  corpus: Corpus,
): unknown {
  const again = corpus.reread(path)
  if (again === null) return null
  try {
    return rule.collect?.(again.post, { options, collection, now, ...again })
  } catch {
    return null
  }
}

function habitsOf(store: FactStore): HabitsOf | null {
  const column = store.columns.get('missing-field')
  if (column?.distinct === null || column === undefined) return null
  const counts = new Array<number>(column.distinct.length).fill(0)
  const first = new Array<number>(column.distinct.length).fill(Number.POSITIVE_INFINITY)
  const { posts, keys } = keptFacts(column)
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    counts[key] = (counts[key] ?? 0) + 1
    first[key] = Math.min(first[key] ?? 0, posts[at] as number)
  }
  const order = counts.map((_, key) => key).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0))
  return countHabits(
    order.map((key) => ({ fact: JSON.parse(column.distinct?.[key] ?? 'null'), posts: counts[key] ?? 0 })),
  )
}

import type { Habit } from '../../rules/context.ts'
import { HABIT_FIELDS, type HabitField } from '../../rules/recover/source-fact.ts'
import type { PostResult } from '../lint-post.ts'

// A source with more authors or tags than this has no habit worth showing; and memory stays small.
const MOST_VALUES = 8

type Habits = Readonly<Record<string, readonly Habit[]>>
export type HabitsOf = (host: string) => Habits
type Counts = Map<HabitField, Map<string, { value: Habit['value']; posts: number }>>

const NONE: Habits = {}

/** Whether a post lacks a field for which the other posts of its source have a value to offer. */
export function lacksHabit(result: PostResult, habits: HabitsOf): boolean {
  const lacking = result.diagnostics.filter(({ rule }) => rule === 'missing-field' || rule === 'empty-field')
  if (!lacking.some(({ field }) => HABIT_FIELDS.some((name) => name === field))) return false
  const host = hostOf(result)
  // Without the field, the source may still be known by the body: only a second look at the post can tell.
  if (host === null) return lacking.some(({ field }) => field === 'from')
  const known = habits(host)
  return lacking.some(({ field }) => field !== null && Object.hasOwn(known, field))
}

/** The host of the source that a result's facts name, or null. */
function hostOf({ facts }: PostResult): string | null {
  return hostOfFact(Object.hasOwn(facts, 'missing-field') ? facts['missing-field'] : null)
}

function hostOfFact(fact: unknown): string | null {
  if (typeof fact !== 'object' || fact === null || !('host' in fact)) return null
  return typeof fact.host === 'string' ? fact.host : null
}

/** Turns distinct facts, in the order of their first posts, into what the posts of each source host share; null when none names a source. */
export function countHabits(facts: Iterable<{ readonly fact: unknown; readonly posts: number }>): HabitsOf | null {
  const hosts = new Map<string, Counts>()
  for (const { fact, posts } of facts) {
    const host = hostOfFact(fact)
    if (host === null) continue
    const counts: Counts = hosts.get(host) ?? new Map()
    hosts.set(host, counts)
    const known = fact as Readonly<Record<string, unknown>>
    for (const name of HABIT_FIELDS) if (Object.hasOwn(known, name)) count(counts, name, known[name], posts)
  }
  if (hosts.size === 0) return null
  return (host) => {
    const counts = hosts.get(host)
    return counts === undefined ? NONE : sortHabits(counts)
  }
}

function count(counts: Counts, name: HabitField, value: unknown, posts: number): void {
  // Facts may come from the report of another shard.
  if (typeof value !== 'string' && !(Array.isArray(value) && value.every((item) => typeof item === 'string'))) return
  const values = counts.get(name) ?? new Map()
  counts.set(name, values)
  const key = JSON.stringify(value)
  const known = values.get(key)
  if (known !== undefined) known.posts += posts
  else if (values.size < MOST_VALUES) values.set(key, { value, posts })
}

/** The commonest first; among equals the one of the first post. */
function sortHabits(counts: Counts): Habits {
  return Object.fromEntries(
    [...counts].map(([name, values]) => [name, [...values.values()].sort((a, b) => b.posts - a.posts)]),
  )
}

import type { Post } from '../post/create-post.ts'
import type { Source } from '../post/source.ts'
import type { FlatBlock } from '../post/yaml/read-flat.ts'
import type { Collection } from '../rules/context.ts'
import { HABIT_FIELDS } from '../rules/source-fact.ts'
import { readPlainHost } from '../values/urls/read-plain-host.ts'
import { FACT_KINDS } from './fact-store.ts'
import type { ActiveRule } from './settings.ts'

/** The facts of a post by rule id: its own, and those that are one object for all posts that are alike in them. */
export interface CollectedFacts {
  readonly own: Readonly<Record<string, unknown>>
  readonly shared: Readonly<Record<string, unknown>>
}

type Collect = (source: Source, flat: FlatBlock, post: () => Post) => CollectedFacts | null

// Where each post has tags of its own, remembering them saves nothing.
const MOST_REMEMBERED = 10_000

/** Turns the rules that compare posts into one that collects their facts of a flat post; null when a rule throws. */
export function createCollector(rules: readonly ActiveRule[], collection: Collection, now: number): Collect {
  const collecting = rules.filter(({ rule }) => rule.collect !== undefined)
  const sharing = collecting.filter(({ rule }) => FACT_KINDS[rule.id] === 'distinct')
  const owning = collecting.filter((one) => !sharing.includes(one))
  const remembered = new Map<string, Readonly<Record<string, unknown>>>()
  const fields = new Set<string>(HABIT_FIELDS)
  for (const { rule, options } of sharing) if (rule.id === 'inconsistent-item') addFields(fields, options)
  const collect = (some: readonly ActiveRule[], source: Source, post: Post): Record<string, unknown> => {
    const facts: Record<string, unknown> = {}
    for (const { rule, options } of some) {
      const fact = rule.collect?.(post, { options, collection, now, source, post })
      if (fact !== null && fact !== undefined) facts[rule.id] = fact
    }
    return facts
  }
  return (source, flat, post) => {
    try {
      const key = keyOf(source.text, flat, fields)
      let shared = remembered.get(key)
      if (shared === undefined) {
        shared = collect(sharing, source, post())
        if (remembered.size < MOST_REMEMBERED) remembered.set(key, shared)
      }
      return { own: collect(owning, source, post()), shared }
    } catch {
      return null
    }
  }
}

function addFields(fields: Set<string>, options: unknown): void {
  if (typeof options !== 'object' || options === null || !('fields' in options) || !Array.isArray(options.fields))
    return
  for (const field of options.fields) fields.add(String(field))
}

/** All that the shared facts depend on: the fields as written, and the host of the source. */
function keyOf(text: string, { fields }: FlatBlock, wanted: ReadonlySet<string>): string {
  let key = ''
  for (const { key: name, value, start, end } of fields) {
    if (wanted.has(name)) key += `${name}:${text.slice(start, end)}\n`
    else if (name === 'from') key += `${typeof value === 'string' ? (readPlainHost(value) ?? value) : ''}\n`
  }
  return key
}

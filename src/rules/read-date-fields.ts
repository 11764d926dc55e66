/** Turns a post into the date fields that it has, each as its source text and what that text says: read once for all rules. */
import type { Post } from '../post/post.ts'
import { nodeAt } from '../post/tree.ts'
import type { DateReading } from '../values/dates/date-reading.ts'
import { readDate } from '../values/dates/read-date.ts'
import type { Collection } from './context.ts'

export interface DateField {
  readonly name: string
  /** As written, without its quotes. */
  readonly text: string
  /** Whether YAML, TOML or JSON read something other than a text: a number, true or false. */
  readonly untyped: boolean
  readonly reading: DateReading
}

interface KnownPost {
  readonly collection: Collection
  readonly fields: readonly DateField[]
}

// Six rules ask about the same dates of a post, one after the other.
const known = new WeakMap<Post, KnownPost>()

/** In the order of the schema. Empty values, lists and maps are the schema's business and are left out. */
export function readDateFields(post: Post, collection: Collection): readonly DateField[] {
  const before = known.get(post)
  if (before?.collection === collection) return before.fields
  const fields: DateField[] = []
  for (const { name, kind, examples } of collection.fields) {
    if (kind !== 'date' || !Object.hasOwn(post.data, name)) continue
    const value = post.data[name]
    const text = textOf(post, name, value)
    if (text === undefined) continue
    const reading = readDate(text)
    // A word that the schema itself shows in place of a date, as Eleventy's `git Created`.
    if (reading.kind === 'not-a-date' && examples.includes(value)) continue
    fields.push({ name, text, untyped: typeof value !== 'string', reading })
  }
  known.set(post, { collection, fields })
  return fields
}

function textOf(post: Post, name: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'bigint') return undefined
  // `2023.10` is the number 2023.1: only its text knows what was meant.
  const node = nodeAt(post.tree(), [name])
  return node?.kind === 'scalar' ? node.text : String(value)
}

/** Turns the value of a date field into its source text and what that text says. */
import type { Post } from '../../post/post.ts'
import { type Node, nodeAt } from '../../post/tree.ts'
import type { DateReading } from '../../values/dates/date-reading.ts'
import { readDate } from '../../values/dates/read-date.ts'
import type { Collection, Field } from '../context.ts'

/** The text of a date field, and how the reader of the site takes it. */
export interface DateField {
  readonly name: string
  /** As written, without its quotes. */
  readonly text: string
  /** Whether YAML, TOML or JSON read something other than a text: a number, true or false. */
  readonly untyped: boolean
  readonly reading: DateReading
}

/** Null for empty values, lists and maps, which are the schema's business. */
export function readDateField({ name, examples }: Field, value: unknown, node: Node | null): DateField | null {
  const text = textOf(value, node)
  if (text === null) return null
  const reading = readDate(text)
  // A word that the schema itself shows in place of a date, as Eleventy's `git Created`.
  if (reading.kind === 'not-a-date' && examples.includes(value)) return null
  return { name, text, untyped: typeof value !== 'string', reading }
}

/** The date fields of a post, in the order of the schema. */
export function readDateFields(post: Post, { fields }: Pick<Collection, 'fields'>): DateField[] {
  return fields.flatMap((field) => {
    if (field.kind !== 'date' || !Object.hasOwn(post.data, field.name)) return []
    return readDateField(field, post.data[field.name], nodeAt(post.tree(), [field.name]) ?? null) ?? []
  })
}

function textOf(value: unknown, node: Node | null): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'bigint') return null
  // `2023.10` is the number 2023.1: only its text knows what was meant.
  return node?.kind === 'scalar' ? node.text : String(value)
}

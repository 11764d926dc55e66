import { readDate } from '../../values/dates/read-date.ts'
import { readUrl } from '../../values/urls/read-url.ts'
import { ValueCounts } from './value-counts.ts'

export type ObservedKind = 'text' | 'flag' | 'number' | 'list' | 'mapping' | 'null' | 'blank' | 'empty-list'

// Deeper than any site writes by hand, and than a schema is pleasant to read.
const DEPTH_LIMIT = 4
// Keys that differ from post to post are data, not fields.
const MOST_FIELDS = 200
const FEW = 3

/** What the posts of a corpus have in one place: in a field, or in the items of its lists. */
export class FieldTally {
  present = 0
  readonly kinds = new Map<ObservedKind, number>()
  /** Where each kind was seen first, and a few times more. */
  readonly examples = new Map<ObservedKind, string[]>()
  readonly texts = new ValueCounts()
  /** Texts by their look: `0.0.0` for all of `1.2.3`. */
  readonly looks = new ValueCounts()
  dates = 0
  urls = 0
  integers = true
  least = Number.POSITIVE_INFINITY
  most = Number.NEGATIVE_INFINITY
  /** The fields of mappings; null where they are too many or too deep to be fields. */
  fields: Map<string, FieldTally> | null = new Map()
  #items: FieldTally | null = null
  readonly #depth: number

  constructor(depth = 0) {
    this.#depth = depth
    if (depth >= DEPTH_LIMIT) this.fields = null
  }

  /** What the items of its lists are; null where it has seen none. */
  get items(): FieldTally | null {
    return this.#items
  }

  add(value: unknown, path: string): void {
    const kind = kindOf(value)
    this.present++
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1)
    const examples = this.examples.get(kind) ?? []
    if (examples.length < FEW) this.examples.set(kind, [...examples, path])
    if (kind === 'text') this.#addText(value as string, path)
    else if (kind === 'number') this.#addNumber(Number(value))
    else if (kind === 'list') {
      this.#items ??= new FieldTally(this.#depth + 1)
      for (const item of value as readonly unknown[]) this.#items.add(item, path)
    } else if (kind === 'mapping') this.#addFields(value as Readonly<Record<string, unknown>>, path)
  }

  count(...kinds: ObservedKind[]): number {
    return kinds.reduce((sum, kind) => sum + (this.kinds.get(kind) ?? 0), 0)
  }

  #addText(text: string, path: string): void {
    this.texts.add(text, path)
    this.looks.add(lookOf(text), path)
    if (isDate(text)) this.dates++
    else if (/^https?:\/\//i.test(text) && readUrl(text).kind !== 'bad') this.urls++
  }

  #addNumber(value: number): void {
    this.integers &&= Number.isInteger(value)
    this.least = Math.min(this.least, value)
    this.most = Math.max(this.most, value)
  }

  #addFields(map: Readonly<Record<string, unknown>>, path: string): void {
    for (const [key, value] of Object.entries(map)) {
      if (this.fields === null) return
      const tally = this.fields.get(key) ?? new FieldTally(this.#depth + 1)
      this.fields.set(key, tally)
      tally.add(value, path)
      if (this.fields.size > MOST_FIELDS) this.fields = null
    }
  }
}

function kindOf(value: unknown): ObservedKind {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean') return 'flag'
  if (typeof value === 'number' || typeof value === 'bigint') return 'number'
  if (Array.isArray(value)) return value.length === 0 ? 'empty-list' : 'list'
  if (typeof value !== 'string') return 'mapping'
  return value.trim() === '' ? 'blank' : 'text'
}

// The look of a longer text says nothing.
const LOOK_LIMIT = 60

/** A text with its digits and letters folded: what has one look with many others was made the same way. */
function lookOf(text: string): string {
  if (text.length > LOOK_LIMIT) return 'long'
  return text.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a')
}

/** A text that is nothing but one whole day with a year of four digits, with or without a time. */
function isDate(text: string): boolean {
  if (!/(?:^|\D)\d{4}(?:\D|$)/.test(text)) return false
  const { kind } = readDate(text)
  return kind === 'accepted' || kind === 'malformed' || kind === 'missing-timezone' || kind === 'impossible'
}

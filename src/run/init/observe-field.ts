import { readDate } from '../../values/dates/read-date.ts'
import { readUrl } from '../../values/urls/read-url.ts'

export type ObservedKind = 'text' | 'date' | 'url' | 'flag' | 'number' | 'list' | 'mapping' | 'empty'

/** What the posts of a corpus have in one field. */
export class FieldTally {
  present = 0
  readonly kinds = new Map<ObservedKind, number>()
  /** Where each kind was seen first, and a few times more. */
  readonly examples = new Map<ObservedKind, string[]>()
  readonly texts = new ValueCounts()
  readonly items = new ValueCounts()
  /** Lists of something else than texts. */
  oddLists = 0
  integers = true
  least = Number.POSITIVE_INFINITY
  most = Number.NEGATIVE_INFINITY

  add(value: unknown, path: string): void {
    const kind = kindOf(value)
    this.present++
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1)
    const examples = this.examples.get(kind) ?? []
    if (examples.length < 3) this.examples.set(kind, [...examples, path])
    if (typeof value === 'string') this.texts.add(value)
    if (typeof value === 'number') this.addNumber(value)
    if (Array.isArray(value)) this.addList(value)
  }

  private addNumber(value: number): void {
    this.integers &&= Number.isInteger(value)
    this.least = Math.min(this.least, value)
    this.most = Math.max(this.most, value)
  }

  private addList(value: readonly unknown[]): void {
    if (!value.every((item) => typeof item === 'string')) this.oddLists++
    for (const item of value) if (typeof item === 'string') this.items.add(item)
  }
}

// A field with more values than this is no choice between few.
const MOST_VALUES = 40

/** How often each of a few values occurs; when there are many it stops listing them. */
export class ValueCounts {
  total = 0
  many = false
  readonly counts = new Map<string, number>()

  add(value: string): void {
    this.total++
    if (this.many) return
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
    this.many = this.counts.size > MOST_VALUES
    if (this.many) this.counts.clear()
  }
}

function kindOf(value: unknown): ObservedKind {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'boolean') return 'flag'
  if (typeof value === 'number' || typeof value === 'bigint') return 'number'
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'list'
  if (typeof value !== 'string') return 'mapping'
  if (value.trim() === '') return 'empty'
  if (isDate(value)) return 'date'
  return /^https?:\/\//i.test(value) && readUrl(value).kind !== 'bad' ? 'url' : 'text'
}

/** A text that is nothing but one whole day, with or without a time. */
function isDate(text: string): boolean {
  if (!/\d/.test(text)) return false
  const { kind } = readDate(text)
  return kind === 'accepted' || kind === 'malformed' || kind === 'missing-timezone' || kind === 'impossible'
}

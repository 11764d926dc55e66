import type { FlatField, FlatScalar } from '../post/yaml/read-flat.ts'
import { readersOf } from '../post/yaml/readers-of.ts'
import type { Collection } from '../rules/context.ts'
import { isOnDay } from '../rules/is-on-day.ts'
import { dateFromFileName } from '../values/dates/date-from-file-name.ts'
import { isFuture } from '../values/dates/is-future.ts'
import { readCanonicalDate } from '../values/dates/read-canonical-date.ts'
import { readPlainHost } from '../values/urls/read-plain-host.ts'
import type { PlainField, PlainShape } from './plain-shape.ts'

/** What the certainty about values depends on. */
export interface Grounds {
  readonly shape: PlainShape
  readonly collection: Pick<Collection, 'timezone'>
  /** The last second in which a date is not in the future, since 1970-01-01T00:00:00Z. */
  readonly latest: number
}

/** `known`: every field is one of the schema. `unknown`: the others too are fine, but their names have not been judged. */
export type Certainty = 'known' | 'unknown' | null

// Longer lists are left to the rules, which look for doubles in linear time.
const LONGEST_LIST = 16
// The longest of the words that readers disagree on, `false`.
const LONGEST_WORD = 5
// Of yes, no, on, off, true, false, null.
const WORD_STARTS = 'fnotyFNOTY'
// js-yaml takes keys like these for something else, or other readers do.
const SHORT_KEY = 5

/**
 * Says of a flat post that its fields satisfy the schema and that no rule about a single value has anything to say.
 * Null is no verdict: then the rules themselves must look. Proven against them by a differential test.
 */
export function certifyPost(
  path: string,
  fields: readonly FlatField[],
  { shape, collection, latest }: Grounds,
): Certainty {
  let required = 0
  let certainty: Certainty = 'known'
  for (const field of fields) {
    if (field.key === 'title' && typeof field.value === 'string' && mayHoldMarkup(field.value)) return null
    const plain = shape.fields.get(field.key)
    if (plain === undefined) {
      if (!isFineAnywhere(field) || (field.key.length <= SHORT_KEY && readersOf(field.key) !== null)) return null
      certainty = 'unknown'
      continue
    }
    if (!isFine(field, plain, path, collection.timezone, latest)) return null
    if (plain.required) required++
  }
  return required === shape.required && (certainty === 'known' || !shape.strict) ? certainty : null
}

function isFine(field: FlatField, plain: PlainField, path: string, timezone: string | null, latest: number): boolean {
  const { value } = field
  switch (plain.kind) {
    case 'text':
      return typeof value === 'string' && isFineText(value, field.plain)
    case 'list':
      return typeof value === 'object' && isFineList(value, field.plain)
    case 'url':
      return typeof value === 'string' && value.length <= LONGEST_URL && readPlainHost(value) !== undefined
    case 'boolean':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && isFineDate(value, field.key === 'date' ? path : null, timezone, latest)
    case 'number':
    case 'other':
      return isFineAnywhere(field)
  }
}

// The bound of `readUrl`.
const LONGEST_URL = 2048

/** A field that the schema does not name: no rule speaks of its value, whatever kind it may be. */
function isFineAnywhere({ value, plain }: FlatField): boolean {
  if (typeof value === 'boolean') return true
  // What is 12 may have been written 012.
  if (typeof value === 'number') return false
  if (typeof value === 'string') return isFineText(value, plain)
  for (const item of value) if (typeof item !== 'string' || !isFineText(item, plain)) return false
  return true
}

// What `not-a-list` takes for several items.
const OTHER_COMMA = /[，、､]/

function isFineList(items: readonly FlatScalar[], plain: boolean): boolean {
  if (items.length > LONGEST_LIST) return false
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (typeof item !== 'string' || !isFineText(item, plain) || OTHER_COMMA.test(item)) return false
    for (let before = 0; before < at; before++) if (items[before] === item) return false
  }
  return items.length > 0
}

/** Not blank, no blanks at its ends, and read alike by all. */
function isFineText(text: string, plain: boolean): boolean {
  if (text === '' || isEdge(text.charCodeAt(0)) || isEdge(text.charCodeAt(text.length - 1))) return false
  if (!plain) return true
  const first = text.charCodeAt(0)
  if (first >= 0x2b && first <= 0x39) return readersOf(text) === null
  return text.length > LONGEST_WORD || !WORD_STARTS.includes(text.charAt(0)) || readersOf(text) === null
}

/** Blanks of every kind, and what nobody sees beside them. */
function isEdge(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0x2000) return code === 0xa0 || code === 0x85 || code === 0x1680
  // Between them stand dashes, quotes and the ellipsis, with which many a title begins or ends.
  if (code <= 0x206f) return code < 0x2010 || (code >= 0x2028 && code < 0x2030) || code >= 0x205f
  return code === 0x3000 || code === 0xfeff
}

function mayHoldMarkup(text: string): boolean {
  return text.includes('<') || text.includes('&')
}

function isFineDate(text: string, path: string | null, timezone: string | null, latest: number): boolean {
  const date = readCanonicalDate(text)
  if (date === undefined || isFuture(date.value, latest)) return false
  if (path === null) return true
  const named = dateFromFileName(path)
  if (named.kind !== 'well-formed' && named.kind !== 'unpadded') return true
  return isOnDay(date.value, named.value, timezone)
}

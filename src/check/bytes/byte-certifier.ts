import type { FlatBlock } from '../../post/yaml/read-flat.ts'
import { isOnDay } from '../../rules/is-on-day.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import { isFuture } from '../../values/dates/is-future.ts'
import { readCanonicalDate } from '../../values/dates/read-canonical-date.ts'
import { readPlainHost } from '../../values/urls/read-plain-host.ts'
import type { Grounds } from '../certify-post.ts'
import type { CollectedFacts } from '../create-collector.ts'
import { hasPlainTop } from '../has-plain-top.ts'
import { TextHash } from '../hash-text.ts'
import { ByteText } from './byte-text.ts'
import { ChunkMemo } from './chunk-memo.ts'
import { scanPath } from './scan-path.ts'
import { scanTitle } from './scan-title.ts'

/** What is known of the bytes of a field. */
interface KnownField {
  /** The place of its key in the schema, as a bit. */
  readonly bit: number
  /** What it adds to the key of the shared facts. */
  readonly weight: number
}

/** What is known of `https://host`. */
interface KnownOrigin {
  readonly weight: number
  /** The hash of its one spelling. */
  readonly high: number
  readonly low: number
}

export interface ByteGrounds extends Grounds {
  /** The fields that the shared facts depend on, three at most. */
  readonly sharing: readonly string[]
  /** Whether the first line of the body matters. */
  readonly looksAtTop: boolean
}

const LF = 0x0a
const SPACE = 0x20
const DASH = 0x2d
const OPENER = codesOf('---\n')
const TITLE = codesOf('title: ')
const DATE = codesOf('date: ')
const FROM = codesOf('from: ')
// In bytes; what is longer is not worth remembering, and neither is a post of which each line is its own.
const LONGEST_CHUNK = 512
const MOST_REMEMBERED = 8000
// Three fields and an origin make one number: 2 ** (13 * 4) is below the largest exact one.
const RANGE = 8192
const LONGEST_URL = 2048

/**
 * Says of the bytes of a post that it is certainly fine, without making a text of them. It knows how titles, dates and
 * addresses look; of all other fields it knows only those, byte for byte, that `certifyPost` has called fine before.
 */
export class ByteCertifier {
  readonly #grounds: ByteGrounds
  readonly #bits: ReadonlyMap<string, number>
  readonly #required: number
  readonly #fields = new ChunkMemo<KnownField>()
  readonly #origins = new ChunkMemo<KnownOrigin>()
  readonly #shared = new Map<number, CollectedFacts['shared']>()
  readonly #text = new ByteText()
  readonly #hash = new TextHash()

  /** Of the post that was certified last: its facts, of which the own ones are hashes. */
  title = 0
  source = 0
  shared: CollectedFacts['shared'] = {}

  constructor(grounds: ByteGrounds) {
    this.#grounds = grounds
    const names = [...grounds.shape.fields.keys()]
    this.#bits = new Map(names.map((name, at) => [name, 1 << at]))
    this.#required = names.reduce((all, name, at) => all | (grounds.shape.fields.get(name)?.required ? 1 << at : 0), 0)
  }

  /** False is no verdict. */
  certify(path: string, bytes: Uint8Array, length: number): boolean {
    if (length < 8 || !startsWith(bytes, 0, OPENER)) return false
    let at = OPENER.length
    let seen = 0
    let key = 0
    let linkStart = 0
    let linkEnd = 0
    for (;;) {
      const end = chunkEnd(bytes, at, length)
      if (end === -1) return false
      let bit = 0
      if (startsWith(bytes, at, TITLE)) {
        if (!scanTitle(bytes, at + TITLE.length, end - 1, this.#hash)) return false
        this.title = this.#hash.value
        bit = this.#bits.get('title') ?? 0
      } else if (startsWith(bytes, at, DATE)) {
        if (!this.#isFineDate(path, bytes, at + DATE.length, end - 1)) return false
        bit = this.#bits.get('date') ?? 0
      } else if (startsWith(bytes, at, FROM)) {
        linkStart = at + FROM.length
        linkEnd = end - 1
        const weight = this.#readSource(bytes, linkStart, linkEnd)
        if (weight === -1) return false
        key += weight
        bit = this.#bits.get('from') ?? 0
      } else {
        const known = this.#fields.find(bytes, at, end)
        if (known === undefined) return false
        key += known.weight
        bit = known.bit
      }
      if (bit === 0 || (seen & bit) !== 0) return false
      seen |= bit
      at = end
      if (bytes[at] === DASH) break
    }
    if ((seen & this.#required) !== this.#required || !isCloser(bytes, at, length)) return false
    const shared = this.#shared.get(key)
    if (shared === undefined) return false
    this.shared = shared
    const { looksAtTop } = this.#grounds
    const link = linkStart === 0 ? null : this.#text.set(bytes, linkStart, linkEnd)
    return !looksAtTop || hasPlainTop(bytes, at + OPENER.length, length, link)
  }

  /** Remembers the fields of a post that `certifyPost` has called fine, of known names alone. `flat` was read from the bytes. */
  learn(bytes: Uint8Array, length: number, { fields }: FlatBlock, facts: CollectedFacts): void {
    if (Math.max(this.#shared.size, this.#fields.size, this.#origins.size) >= MOST_REMEMBERED) return
    let at = OPENER.length
    let key = 0
    let hasOrigin = false
    for (const field of fields) {
      const end = chunkEnd(bytes, at, length)
      if (end === -1 || !startsWith(bytes, at, codesOf(`${field.key}:`))) return
      if (field.key === 'from') {
        const origin = this.#learnOrigin(bytes, at, end, field.value, facts.own['duplicate-source'])
        if (origin === undefined) return
        key += origin.weight
        hasOrigin = true
      } else if (field.key !== 'title' && field.key !== 'date') {
        const known = this.#learnField(bytes, at, end, field.key)
        if (known === undefined) return
        key += known.weight
      }
      at = end
    }
    if (hasOrigin) this.#shared.set(key, facts.shared)
  }

  /** Undefined where another field with the same hash is remembered: then this one has no weight of its own. */
  #learnField(bytes: Uint8Array, start: number, end: number, name: string): KnownField | undefined {
    const known = this.#fields.find(bytes, start, end)
    if (known !== undefined) return known
    const place = this.#grounds.sharing.indexOf(name)
    const weight = place === -1 ? 0 : (this.#fields.size + 1) * RANGE ** (place + 1)
    this.#fields.add(bytes, start, end, { bit: this.#bits.get(name) ?? 0, weight })
    return this.#fields.find(bytes, start, end)
  }

  #learnOrigin(bytes: Uint8Array, start: number, end: number, url: unknown, spelled: unknown): KnownOrigin | undefined {
    if (typeof url !== 'string' || typeof spelled !== 'string' || readPlainHost(url) === undefined) return undefined
    const slash = url.indexOf('/', 'https://'.length)
    const from = start + FROM.length
    // What stands in quotes, or behind more than one blank, is not read from bytes.
    if (slash === -1 || end - 1 - from !== url.length || !startsWith(bytes, from, codesOf(url))) return undefined
    const known = this.#origins.find(bytes, from, from + slash)
    if (known !== undefined) return known
    const path = url.slice(slash)
    const origin = spelled.slice(0, spelled.length - path.length)
    // A port, a user or a path that is spelled otherwise: then the origin is not what it seems.
    if (!spelled.endsWith(path) || !/^https:\/\/[a-z0-9.-]+$/.test(origin) || url.slice(0, slash).includes(':', 8)) {
      return undefined
    }
    const hash = new TextHash()
    for (let unit = 0; unit < origin.length; unit++) hash.add(origin.charCodeAt(unit))
    const { high, low } = hash
    this.#origins.add(bytes, from, from + slash, { weight: this.#origins.size + 1, high, low })
    return this.#origins.find(bytes, from, from + slash)
  }

  /** The weight of its origin, or -1. */
  #readSource(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > LONGEST_URL) return -1
    let slash = start + 'https://'.length
    while (slash < end && bytes[slash] !== 0x2f) slash++
    const origin = this.#origins.find(bytes, start, slash)
    if (origin === undefined) return -1
    this.#hash.goOnFrom(origin)
    if (!scanPath(bytes, slash, end, this.#hash)) return -1
    this.source = this.#hash.value
    return origin.weight
  }

  #isFineDate(path: string, bytes: Uint8Array, start: number, end: number): boolean {
    const { latest } = this.#grounds
    const { timezone } = this.#grounds.collection
    const date = readCanonicalDate(this.#text.set(bytes, start, end))
    if (date === undefined || isFuture(date.value, latest)) return false
    const name = path.lastIndexOf('/') + 1
    const digit = path.charCodeAt(name)
    if (digit < 0x30 || digit > 0x39) return true
    if (timezone === null && isSameDay(path, name, bytes, start)) {
      const { offsetMinutes = 'Z' } = date.value
      // Then some place on Earth has that time on that day.
      if (offsetMinutes === 'Z' || (offsetMinutes >= -12 * 60 && offsetMinutes <= 14 * 60)) return true
    }
    const named = dateFromFileName(path)
    if (named.kind !== 'well-formed') return false
    return isOnDay(date.value, named.value, timezone)
  }
}

/** Whether a file name begins with the ten characters of a day, and a dash. */
function isSameDay(path: string, name: number, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < 10; at++) if (path.charCodeAt(name + at) !== bytes[start + at]) return false
  return path.charCodeAt(name + 10) === DASH
}

function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}

function startsWith(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at++) if (bytes[start + at] !== wanted[at]) return false
  return true
}

/** Where the field that starts here ends: before the next line that starts with a letter, or with two dashes. -1 where none does. */
function chunkEnd(bytes: Uint8Array, start: number, length: number): number {
  const last = Math.min(length, start + LONGEST_CHUNK) - 4
  for (let at = start; at < last; at++) {
    if (bytes[at] !== LF) continue
    const next = bytes[at + 1] as number
    const lower = next | 0x20
    if ((lower >= 0x61 && lower <= 0x7a) || (next === DASH && bytes[at + 2] === DASH)) return at + 1
    if (next !== SPACE && next !== DASH) return -1
  }
  return -1
}

/** The closing fence is spelled as the opening one. */
function isCloser(bytes: Uint8Array, at: number, length: number): boolean {
  return at + OPENER.length <= length && startsWith(bytes, at, OPENER)
}

import type { FlatBlock } from '../../post/yaml/read-flat.ts'
import { isInstantOnDay } from '../../rules/is-on-day.ts'
import { readPlainHost } from '../../values/urls/read-plain-host.ts'
import type { Grounds } from '../certify-post.ts'
import type { CollectedFacts } from '../create-collector.ts'
import { MOST_REMEMBERED } from './kernel/chunk-memo.ts'
import { bytesOf, HEAD_SIZE, NAME_AT, NAME_SIZE } from './kernel/head.ts'
import { DAY_FACT, FINE, FINE_ON_DAY, INSTANT_FACT, KEY_FACT, SOURCE_FACT, TITLE_FACT } from './kernel/scanner.ts'
import { addToHash, highOfHash, lowOfHash, resetHash } from './kernel/text-hash.ts'
import type { Kernel } from './open-kernel.ts'

export interface ByteGrounds extends Grounds {
  /** The fields that the shared facts depend on, three at most. */
  readonly sharing: readonly string[]
  /** Whether the first line of the body matters. */
  readonly looksAtTop: boolean
}

const OPENER = '---\n'
const FROM = 'from: '
// Three fields and an origin make one number: 2 ** (13 * 4) is below the largest exact one.
const RANGE = 8192

/**
 * Says of the bytes of a post that it is certainly fine, without making a text of them. It knows how titles, dates and
 * addresses look; of all other fields it knows only those, byte for byte, that `certifyPost` has called fine before.
 */
export class ByteCertifier {
  readonly #kernel: Kernel
  readonly #scanner: ReturnType<Kernel['createScanner']>
  readonly #grounds: ByteGrounds
  readonly #bits: ReadonlyMap<string, number>
  readonly #shared = new Map<number, CollectedFacts['shared']>()
  readonly #name: Uint8Array

  /** Where a post is best read to: then its bytes need not be copied. */
  readonly head: Uint8Array
  /** Of the post that was certified last: its facts, of which the own ones are hashes. */
  title = 0
  source = 0
  shared: CollectedFacts['shared'] = {}

  constructor(grounds: ByteGrounds, kernel: Kernel) {
    this.#grounds = grounds
    this.#kernel = kernel
    this.#scanner = kernel.createScanner()
    this.head = kernel.head.subarray(0, HEAD_SIZE)
    this.#name = kernel.head.subarray(NAME_AT, NAME_AT + NAME_SIZE)
    const { fields } = grounds.shape
    this.#bits = new Map([...fields.keys()].map((name, at) => [name, 1 << at]))
    let required = 0
    for (const [name, bit] of this.#bits) if (fields.get(name)?.required) required |= bit
    kernel.setFields(this.#scanner, this.#bitOf('title'), this.#bitOf('date'), this.#bitOf('from'), required)
    kernel.setGrounds(this.#scanner, grounds.latest, grounds.collection.timezone !== null, grounds.looksAtTop)
  }

  /** False is no verdict. `length` of the bytes are the post's. */
  certify(path: string, bytes: Uint8Array, length: number): boolean {
    this.#take(bytes)
    const verdict = this.#kernel.scan(this.#scanner, Math.min(length, HEAD_SIZE), this.#takeName(path))
    if (verdict !== FINE && (verdict !== FINE_ON_DAY || !this.#isOnDay())) return false
    const { facts } = this.#kernel
    const shared = this.#shared.get(facts[KEY_FACT] as number)
    if (shared === undefined) return false
    this.title = facts[TITLE_FACT] as number
    this.source = facts[SOURCE_FACT] as number
    this.shared = shared
    return true
  }

  /** Remembers the fields of a post that `certifyPost` has called fine, of known names alone. `flat` was read from the bytes. */
  learn(bytes: Uint8Array, length: number, { fields }: FlatBlock, facts: CollectedFacts): void {
    if (this.#shared.size >= MOST_REMEMBERED) return
    this.#take(bytes)
    let at = OPENER.length
    let key = 0
    let hasOrigin = false
    for (const field of fields) {
      const end = this.#kernel.chunkEnd(at, Math.min(length, HEAD_SIZE))
      if (end === -1 || !this.#stands(`${field.key}:`, at)) return
      if (field.key === 'from') {
        const weight = this.#learnOrigin(at, end, field.value, facts.own['duplicate-source'])
        if (weight === 0) return
        key += weight
        hasOrigin = true
      } else if (field.key !== 'title' && field.key !== 'date') {
        const place = this.#grounds.sharing.indexOf(field.key)
        const factor = place === -1 ? 0 : RANGE ** (place + 1)
        const weight = this.#kernel.learnField(this.#scanner, at, end, this.#bitOf(field.key), factor)
        if (weight === -1) return
        key += weight
      }
      at = end
    }
    if (hasOrigin) this.#shared.set(key, facts.shared)
  }

  /** What it adds to the key of the shared facts; 0 where it cannot be read from bytes, or there is no room for it. */
  #learnOrigin(start: number, end: number, url: unknown, spelled: unknown): number {
    if (typeof url !== 'string' || typeof spelled !== 'string' || readPlainHost(url) === undefined) return 0
    const slash = url.indexOf('/', 'https://'.length)
    const from = start + FROM.length
    // What stands in quotes, or behind more than one blank, is not read from bytes.
    if (slash === -1 || end - 1 - from !== url.length || !this.#stands(url, from)) return 0
    const known = this.#kernel.findOrigin(this.#scanner, from, from + slash)
    if (known !== 0) return known
    const path = url.slice(slash)
    const origin = spelled.slice(0, spelled.length - path.length)
    // A port, a user or a path that is spelled otherwise: then the origin is not what it seems.
    if (!spelled.endsWith(path) || !/^https:\/\/[a-z0-9.-]+$/.test(origin) || url.slice(0, slash).includes(':', 8)) {
      return 0
    }
    resetHash()
    for (let unit = 0; unit < origin.length; unit++) addToHash(origin.charCodeAt(unit))
    return this.#kernel.addOrigin(this.#scanner, from, from + slash, highOfHash(), lowOfHash())
  }

  #bitOf(name: string): number {
    return this.#bits.get(name) ?? 0
  }

  #take(bytes: Uint8Array): void {
    if (bytes !== this.head) this.head.set(bytes.subarray(0, HEAD_SIZE))
  }

  /** The length of what the kernel must know of the file's name: nothing, where it does not begin with a digit. */
  #takeName(path: string): number {
    const name = path.lastIndexOf('/') + 1
    const first = path.charCodeAt(name)
    if (!(first >= 0x30 && first <= 0x39)) return 0
    for (let at = 0; at < NAME_SIZE; at++) {
      const code = path.charCodeAt(name + at)
      if (!(code < 0x80)) return at
      this.#name[at] = code
    }
    return NAME_SIZE
  }

  /** Whether an ASCII text stands there. */
  #stands(text: string, at: number): boolean {
    return bytesOf(text).every((byte, place) => byte === this.head[at + place])
  }

  #isOnDay(): boolean {
    const { facts } = this.#kernel
    const { timezone } = this.#grounds.collection
    return timezone !== null && isInstantOnDay(facts[INSTANT_FACT] as number, facts[DAY_FACT] as number, timezone)
  }
}

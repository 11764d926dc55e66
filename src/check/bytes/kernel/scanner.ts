import { ChunkMemo, MOST_REMEMBERED } from './chunk-memo.ts'
import { byteAt, bytesOf, DASH, head, LF, NAME_AT, NAME_SIZE, SPACE, startsWith } from './head.ts'
import { hasPlainTop } from './plain-top.ts'
import { dayAt, instantOfDate, isWholeDay, mayFallOn, NO_DAY, scanDate } from './scan-date.ts'
import { scanPath } from './scan-path.ts'
import { scanTitle } from './scan-title.ts'
import { goOnFrom, valueOfHash } from './text-hash.ts'

/** No verdict; fine; fine if the instant falls on the day in the site's timezone. */
export const UNKNOWN: i32 = 0
export const FINE: i32 = 1
export const FINE_ON_DAY: i32 = 2

const OPENER: Uint8Array = bytesOf('---\n')
const TITLE: Uint8Array = bytesOf('title: ')
const DATE: Uint8Array = bytesOf('date: ')
const FROM: Uint8Array = bytesOf('from: ')
const SCHEME: i32 = 8
// In bytes; what is longer is not worth remembering.
const LONGEST_CHUNK: i32 = 512
const LONGEST_URL: i32 = 2048

/** What was found in the post that was scanned last. */
export const facts: Float64Array = new Float64Array(5)
// The hashes of its title and its source, and the key of what it shares with others.
export const TITLE_FACT: i32 = 0
export const SOURCE_FACT: i32 = 1
export const KEY_FACT: i32 = 2
// With `FINE_ON_DAY`: seconds and days since 1970-01-01, of its date and of its file's name.
export const INSTANT_FACT: i32 = 3
export const DAY_FACT: i32 = 4

/** What is known of good posts, and what they must be like. */
export class Scanner {
  // The places of keys in the schema, as bits; 0 where it has no such key.
  titleBit: i32 = 0
  dateBit: i32 = 0
  fromBit: i32 = 0
  required: i32 = 0
  /** Seconds since 1970-01-01T00:00:00Z. */
  latest: f64 = 0
  hasZone: boolean = false
  looksAtTop: boolean = false

  fields: ChunkMemo = new ChunkMemo()
  bits: Int32Array = new Int32Array(MOST_REMEMBERED)
  // What each adds to the key.
  weights: Float64Array = new Float64Array(MOST_REMEMBERED)

  origins: ChunkMemo = new ChunkMemo()
  // The hash of the one spelling of each.
  highs: Int32Array = new Int32Array(MOST_REMEMBERED)
  lows: Int32Array = new Int32Array(MOST_REMEMBERED)

  scan(length: i32, nameLength: i32): i32 {
    if (length < 8 || !startsWith(0, OPENER)) return UNKNOWN
    let at: i32 = 4
    let seen: i32 = 0
    let key: f64 = 0
    let linkStart: i32 = 0
    let linkEnd: i32 = 0
    let verdict: i32 = FINE
    do {
      const end: i32 = chunkEnd(at, length)
      if (end < 0) return UNKNOWN
      const first: i32 = byteAt(at)
      let bit: i32 = 0
      if (first === 0x74 && startsWith(at, TITLE)) {
        if (!scanTitle(at + TITLE.length, end - 1)) return UNKNOWN
        facts[TITLE_FACT] = valueOfHash()
        bit = this.titleBit
      } else if (first === 0x64 && startsWith(at, DATE)) {
        if (!scanDate(at + DATE.length, end - 1, this.latest)) return UNKNOWN
        verdict = this.compareWithName(nameLength)
        if (verdict === UNKNOWN) return UNKNOWN
        bit = this.dateBit
      } else if (first === 0x66 && startsWith(at, FROM)) {
        linkStart = at + FROM.length
        linkEnd = end - 1
        const origin: i32 = this.readSource(linkStart, linkEnd)
        if (origin < 0) return UNKNOWN
        key += (origin + 1) as f64
        bit = this.fromBit
      } else {
        const field: i32 = this.fields.find(at, end)
        if (field < 0) return UNKNOWN
        key += this.weights[field] as f64
        bit = this.bits[field] as i32
      }
      if (bit === 0 || (seen & bit) !== 0) return UNKNOWN
      seen |= bit
      at = end
    } while (byteAt(at) !== DASH)
    // The closing fence is spelled as the opening one.
    if ((seen & this.required) !== this.required || at + 4 > length || !startsWith(at, OPENER)) return UNKNOWN
    facts[KEY_FACT] = key
    if (this.looksAtTop && !hasPlainTop(head, at + 4, length, head, linkStart, linkEnd)) return UNKNOWN
    return verdict
  }

  private compareWithName(nameLength: i32): i32 {
    if (nameLength === 0) return FINE
    if (nameLength < NAME_SIZE || byteAt(NAME_AT + NAME_SIZE - 1) !== DASH) return UNKNOWN
    const day: i32 = dayAt(NAME_AT, NAME_AT + NAME_SIZE)
    if (day === NO_DAY) return UNKNOWN
    if (isWholeDay() || !this.hasZone) return mayFallOn(day) ? FINE : UNKNOWN
    facts[INSTANT_FACT] = instantOfDate()
    facts[DAY_FACT] = day as f64
    return FINE_ON_DAY
  }

  /** The number of its origin, or -1. */
  private readSource(start: i32, end: i32): i32 {
    if (end - start > LONGEST_URL) return -1
    let slash: i32 = start + SCHEME
    while (slash < end && byteAt(slash) !== 0x2f) slash++
    const origin: i32 = this.origins.find(start, slash)
    if (origin < 0) return -1
    goOnFrom(this.highs[origin] as i32, this.lows[origin] as i32)
    if (!scanPath(slash, end)) return -1
    facts[SOURCE_FACT] = valueOfHash()
    return origin
  }
}

/** Where the field that starts here ends: before the next line that starts with a letter, or with two dashes. -1 where none does. */
export function chunkEnd(start: i32, length: i32): i32 {
  const last: i32 = (length < start + LONGEST_CHUNK ? length : start + LONGEST_CHUNK) - 4
  for (let at: i32 = start; at < last; at++) {
    if (byteAt(at) !== LF) continue
    const next: i32 = byteAt(at + 1)
    const lower: i32 = next | 0x20
    if ((lower >= 0x61 && lower <= 0x7a) || (next === DASH && byteAt(at + 2) === DASH)) return at + 1
    if (next !== SPACE && next !== DASH) return -1
  }
  return -1
}

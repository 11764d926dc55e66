/**
 * Looks at the bytes of posts. This folder is TypeScript that is AssemblyScript too: the build makes WebAssembly of it,
 * which is fast from the first post on, where the engine would first have to find out what is worth compiling. Hence no
 * objects but classes, no closures, no unions, and a type wherever a number is named.
 */
import { Scanner } from './scanner.ts'

export { head } from './head.ts'
export { chunkEnd, facts } from './scanner.ts'

export function createScanner(): Scanner {
  const scanner: Scanner = new Scanner()
  // Hosts differ at their beginnings.
  scanner.origins.hashed = 64
  return scanner
}

/** Bits of fields, 0 for one that the schema does not have; `latest` in seconds since 1970-01-01T00:00:00Z. */
export function setFields(scanner: Scanner, title: i32, date: i32, from: i32, required: i32): void {
  scanner.titleBit = title
  scanner.dateBit = date
  scanner.fromBit = from
  scanner.required = required
}

export function setGrounds(scanner: Scanner, latest: f64, hasZone: boolean, looksAtTop: boolean): void {
  scanner.latest = latest
  scanner.hasZone = hasZone
  scanner.looksAtTop = looksAtTop
}

/** Whether the head is that of a fine post: `UNKNOWN`, `FINE` or `FINE_ON_DAY`. */
export function scan(scanner: Scanner, length: i32, nameLength: i32): i32 {
  return scanner.scan(length, nameLength)
}

/**
 * What a field adds to the key of a post: its number, from 1 on, times `factor`; it is added where it is new. -1 where there
 * is no room for it.
 */
export function learnField(scanner: Scanner, start: i32, end: i32, bit: i32, factor: f64): f64 {
  let field: i32 = scanner.fields.find(start, end)
  if (field < 0) {
    field = scanner.fields.add(start, end)
    if (field < 0) return -1
    scanner.bits[field] = bit
    scanner.weights[field] = ((field + 1) as f64) * factor
  }
  return scanner.weights[field] as f64
}

/** What a `https://host` that has been added adds to the key of a post: its number, from 1 on; 0 where it is new. */
export function findOrigin(scanner: Scanner, start: i32, end: i32): i32 {
  return scanner.origins.find(start, end) + 1
}

/** The same for a new one; `high` and `low` are the hash of its one spelling. 0 where there is no room for it. */
export function addOrigin(scanner: Scanner, start: i32, end: i32, high: i32, low: i32): i32 {
  const origin: i32 = scanner.origins.add(start, end)
  if (origin < 0) return 0
  scanner.highs[origin] = high
  scanner.lows[origin] = low
  return origin + 1
}

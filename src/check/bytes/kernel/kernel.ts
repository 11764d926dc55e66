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

/** The number of a field that has been added, or -1. */
export function findField(scanner: Scanner, start: i32, end: i32): i32 {
  return scanner.fields.find(start, end)
}

/** The number of a field that is new, or -1 where there is no room. */
export function addField(scanner: Scanner, start: i32, end: i32, bit: i32, weight: f64): i32 {
  const field: i32 = scanner.fields.add(start, end)
  if (field < 0) return -1
  scanner.bits[field] = bit
  scanner.fieldWeights[field] = weight
  return field
}

/** The number of a `https://host` that has been added, or -1. */
export function findOrigin(scanner: Scanner, start: i32, end: i32): i32 {
  return scanner.origins.find(start, end)
}

/** The same for a new one; `high` and `low` are the hash of its one spelling. */
export function addOrigin(scanner: Scanner, start: i32, end: i32, weight: f64, high: i32, low: i32): i32 {
  const origin: i32 = scanner.origins.add(start, end)
  if (origin < 0) return -1
  scanner.originWeights[origin] = weight
  scanner.highs[origin] = high
  scanner.lows[origin] = low
  return origin
}

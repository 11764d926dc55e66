import { byteAt, bytesOf } from './head.ts'
import { addToHash } from './text-hash.ts'

const SLASH: i32 = 0x2f
const DOT: i32 = 0x2e
const PERCENT: i32 = 0x25
const QUESTION: i32 = 0x3f
const EQUALS: i32 = 0x3d

// 1: may stand in the path of an address that is compared as it is written.
const PLAIN: Uint8Array = new Uint8Array(256)
const MARKS: Uint8Array = bytesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-~/@!$*,;=.%')
for (let at: i32 = 0; at < MARKS.length; at++) PLAIN[MARKS[at] as i32] = 1

/**
 * Whether the bytes are a path, with or without a query of one number or name, whose one spelling is the one that is
 * written; then they are added to the hash. False is no verdict.
 */
export function scanPath(start: i32, end: i32): boolean {
  if (start >= end || byteAt(start) !== SLASH || byteAt(end - 1) === SLASH) return false
  for (let at: i32 = start; at < end; at++) {
    const byte: i32 = byteAt(at)
    if (byte === QUESTION) return byteAt(at - 1) !== SLASH && scanQuery(at, end)
    if ((PLAIN[byte] as i32) !== 1) return false
    // A segment that begins with a dot may lead elsewhere.
    if (byte === DOT && byteAt(at - 1) === SLASH) return false
    if (byte === PERCENT && (at + 2 >= end || !isNeeded(byteAt(at + 1), byteAt(at + 2)))) return false
    addToHash(byte)
  }
  return true
}

/** `?v=`, `?p=` or `?id=`, which no list of tracking parameters names, and letters, digits, dashes and underscores. */
function scanQuery(start: i32, end: i32): boolean {
  const first: i32 = byteAt(start + 1)
  let at: i32 = start + 2
  if (first === 0x69 && byteAt(at) === 0x64) at++
  else if (first !== 0x76 && first !== 0x70) return false
  if (at + 1 >= end || byteAt(at) !== EQUALS) return false
  for (let value: i32 = at + 1; value < end; value++) if (!isIdentifier(byteAt(value))) return false
  for (let any: i32 = start; any < end; any++) addToHash(byteAt(any))
  return true
}

function isIdentifier(byte: i32): boolean {
  const lower: i32 = byte | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x2d
}

/** Whether these two are the digits, in upper case, of a character that must be escaped (RFC 3986, 2.3). */
function isNeeded(high: i32, low: i32): boolean {
  const first: i32 = hexOf(high)
  const second: i32 = hexOf(low)
  if (first < 0 || second < 0) return false
  const code: i32 = first * 16 + second
  const isWord: boolean = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  return !isWord && code !== 0x2d && code !== 0x2e && code !== 0x5f && code !== 0x7e
}

function hexOf(byte: i32): i32 {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  return byte >= 0x41 && byte <= 0x46 ? byte - 0x37 : -1
}

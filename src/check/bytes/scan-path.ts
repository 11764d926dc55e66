import type { TextHash } from '../hash-text.ts'

const SLASH = 0x2f

// 1: may stand in the path of an address that is compared as it is written.
const PLAIN = new Uint8Array(256)
for (const mark of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-~/@!$*,;=.%') {
  PLAIN[mark.charCodeAt(0)] = 1
}

/** Whether the bytes are a path whose one spelling is the one that is written; then they are added to the hash. False is no verdict. */
export function scanPath(bytes: Uint8Array, start: number, end: number, hash: TextHash): boolean {
  if (bytes[start] !== SLASH || bytes[end - 1] === SLASH) return false
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (PLAIN[byte] !== 1) return false
    // A segment that begins with a dot may lead elsewhere.
    if (byte === 0x2e && bytes[at - 1] === SLASH) return false
    if (byte === 0x25 && (at + 2 >= end || !isNeeded(bytes[at + 1] as number, bytes[at + 2] as number))) return false
    hash.add(byte)
  }
  return true
}

/** Whether these two are the digits, in upper case, of a character that must be escaped (RFC 3986, 2.3). */
function isNeeded(high: number, low: number): boolean {
  const first = hexOf(high)
  const second = hexOf(low)
  if (first < 0 || second < 0) return false
  const code = first * 16 + second
  const isWord = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  return !isWord && code !== 0x2d && code !== 0x2e && code !== 0x5f && code !== 0x7e
}

function hexOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  return byte >= 0x41 && byte <= 0x46 ? byte - 0x37 : -1
}

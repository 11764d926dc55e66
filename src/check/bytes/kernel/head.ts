/** The memory in which the beginning of a post is looked at. */

/** In bytes: as much of a post as is looked at. */
export const HEAD_SIZE: i32 = 16384
// What is asked for a few bytes behind the end must not be outside.
const SLACK: i32 = 16

/** Where the beginning of its file name stands: where it begins with a digit, that and ten more bytes. */
export const NAME_AT: i32 = HEAD_SIZE + SLACK
export const NAME_SIZE: i32 = 11

/** The bytes of the post at hand; what stands behind its length is that of others. */
export const head: Uint8Array = new Uint8Array(NAME_AT + NAME_SIZE)

export const LF: i32 = 0x0a
export const SPACE: i32 = 0x20
export const DASH: i32 = 0x2d

export function byteAt(at: i32): i32 {
  return head[at] as i32
}

/** The bytes of an ASCII text. */
export function bytesOf(text: string): Uint8Array {
  const bytes: Uint8Array = new Uint8Array(text.length)
  for (let at: i32 = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at) as i32
  return bytes
}

export function startsWith(start: i32, wanted: Uint8Array): boolean {
  for (let at: i32 = 0; at < wanted.length; at++) if (byteAt(start + at) !== (wanted[at] as i32)) return false
  return true
}

/** The number that two digits write, or -1. */
export function pairAt(at: i32): i32 {
  const tens: i32 = byteAt(at) - 0x30
  const ones: i32 = byteAt(at + 1) - 0x30
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1
  return tens * 10 + ones
}

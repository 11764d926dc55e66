const LF: i32 = 0x0a
const DASH: i32 = 0x2d
const OPEN: i32 = 0x5b
const CLOSE: i32 = 0x5d

/**
 * Whether the first line of a body, of which bytes from `start` to `end` are at hand, certainly holds no source link, or
 * the one to the link that stands between `linkStart` and `linkEnd`; where these are equal, there is none. False is no verdict.
 */
export function hasPlainTop(
  bytes: Uint8Array,
  start: i32,
  end: i32,
  link: Uint8Array,
  linkStart: i32,
  linkEnd: i32,
): boolean {
  const at: i32 = skipComments(bytes, start, end)
  if (at < 0) return false
  // A link, also in a heading or in emphasis, can only start with one of these.
  const first: i32 = bytes[at] as i32
  if (first !== OPEN && first !== 0x23 && first !== 0x2a && first !== 0x5f)
    return first < 0x80 || !mayBeBlank(first, bytes, at)
  return first === OPEN && linkStart < linkEnd && leadsTo(link, linkStart, linkEnd, bytes, at, end)
}

/** Whether a line is `[text](link)` and no more. */
function leadsTo(link: Uint8Array, linkStart: i32, linkEnd: i32, bytes: Uint8Array, start: i32, end: i32): boolean {
  let at: i32 = start
  while (at + 1 < end && ((bytes[at] as i32) !== CLOSE || (bytes[at + 1] as i32) !== 0x28)) {
    if ((bytes[at] as i32) === LF) return false
    at++
  }
  at += 2
  if (at + (linkEnd - linkStart) + 1 >= end) return false
  for (let unit: i32 = linkStart; unit < linkEnd; unit++) {
    const code: i32 = link[unit] as i32
    if ((bytes[at] as i32) !== code || needsReading(code)) return false
    at++
  }
  return (bytes[at] as i32) === 0x29 && (bytes[at + 1] as i32) === LF
}

/** Escapes, entities, brackets and titles, which make the address that is read another than the one that is written. */
function needsReading(code: i32): boolean {
  // " & ' ( ) < > \
  if (code === 0x22 || (code >= 0x26 && code <= 0x29)) return true
  if (code === 0x3c || code === 0x3e || code === 0x5c) return true
  return code <= 0x20 || code >= 0x80
}

/** Where the first line of content starts, as `topOfBody` sees it; -1 where the bytes end before it. */
function skipComments(bytes: Uint8Array, start: i32, end: i32): i32 {
  let at: i32 = start
  while (true) {
    while (at < end && isBlank(bytes[at] as i32)) at++
    if (at >= end - 4) return -1
    if (!startsComment(bytes, at)) return at
    at += 4
    while (!endsComment(bytes, at)) if (++at >= end - 2) return -1
    at += 3
  }
}

function startsComment(bytes: Uint8Array, at: i32): boolean {
  if ((bytes[at] as i32) !== 0x3c || (bytes[at + 1] as i32) !== 0x21) return false
  return (bytes[at + 2] as i32) === DASH && (bytes[at + 3] as i32) === DASH
}

function endsComment(bytes: Uint8Array, at: i32): boolean {
  return (bytes[at] as i32) === DASH && (bytes[at + 1] as i32) === DASH && (bytes[at + 2] as i32) === 0x3e
}

/** The first byte of what a regular expression takes for white space, beyond ASCII. */
function mayBeBlank(byte: i32, bytes: Uint8Array, at: i32): boolean {
  if (byte === 0xe3) return (bytes[at + 1] as i32) === 0x80 && (bytes[at + 2] as i32) === 0x80
  return byte < 0xe3 || byte === 0xef
}

function isBlank(byte: i32): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

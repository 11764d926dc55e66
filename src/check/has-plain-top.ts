import type { Source } from '../post/source.ts'

/**
 * Whether the first line of the body, as far as it has been read along, certainly holds no source link, or the one that
 * `from` names. False is no verdict.
 */
export function hasPlainTop(source: Source, bodyStart: number, from: unknown): boolean {
  const beginning = source.text.slice(bodyStart) + (source.glimpse?.() ?? source.beginning?.() ?? '')
  const at = skipComments(beginning)
  if (at === -1) return false
  // A link, also in a heading or in emphasis, can only start with one of these.
  const first = beginning.charCodeAt(at)
  if (first !== 0x5b && first !== 0x23 && first !== 0x2a && first !== 0x5f)
    return first < 0x80 || !mayBeBlank(first, beginning, at)
  if (first !== 0x5b || typeof from !== 'string' || NEEDS_READING.test(from)) return false
  const middle = beginning.indexOf('](', at)
  if (middle === -1 || !beginning.startsWith(from, middle + 2)) return false
  const close = middle + 2 + from.length
  if (beginning.charCodeAt(close) !== 0x29 || beginning.charCodeAt(close + 1) !== 0x0a) return false
  const lineEnd = beginning.indexOf('\n', at)
  return lineEnd === close + 1
}

// Escapes, entities, brackets and titles, which make the address that is read another than the one that is written.
const NEEDS_READING = /[\s\\&()<>"']/

/** Where the first line of content starts, as `topOfBody` sees it; -1 where the text ends before it. */
function skipComments(text: string): number {
  let at = 0
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++
    if (!text.startsWith('<!--', at)) return at < text.length - 4 ? at : -1
    const end = text.indexOf('-->', at + 4)
    if (end === -1) return -1
    at = end + 3
  }
}

/** Beyond ASCII: all that a regular expression takes for white space, and in bytes what it may begin with. */
function mayBeBlank(code: number, text: string, at: number): boolean {
  if (code === 0xe3) return text.startsWith('\x80\x80', at + 1)
  if (code < 0x100) return code < 0xe3 || code === 0xef
  return code === 0x1680 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

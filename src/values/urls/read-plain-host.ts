/** Turns an ordinary ASCII http(s) URL into its host without the cost of `new URL`, or declines. */
import { isPrivateName } from './is-private-name.ts'

// RFC 1035: 63 characters a label, 253 a name.
const LONGEST_LABEL = 63
const LONGEST_NAME = 253

const DASH = 0x2d
const DOT = 0x2e
const SLASH = 0x2f
const COLON = 0x3a
const HASH = 0x23
const QUESTION = 0x3f

// What may stand behind the host (RFC 3986), `%` among it.
const REST = new Uint8Array(128)
for (const mark of "-._~:/?#[]@!$&'()*+,;=%") REST[mark.charCodeAt(0)] = 1
for (let code = 0x30; code < 0x7b; code++) if (isDigit(code) || isLetter(code | 0x20)) REST[code] = 1

/** The host, where the whole URL is plain; undefined says nothing about the URL, only that the full check has to decide. */
export function readPlainHost(text: string): string | undefined {
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : -1
  if (start === -1) return undefined
  let at = start
  let label = start
  let hasDot = false
  // The last label is letters alone: so the host is never an IPv4 address.
  let isWord = true
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT) {
      if (at === label || at - label > LONGEST_LABEL) return undefined
      hasDot = true
      isWord = true
      label = at + 1
    } else if (code === DASH || isDigit(code)) isWord = false
    else if (!isLetter(code)) break
  }
  const length = at - label
  if (!hasDot || !isWord || length < 2 || length > LONGEST_LABEL || at - start > LONGEST_NAME) return undefined
  const end = at
  if (text.charCodeAt(at) === COLON) {
    at++
    const port = at
    while (isDigit(text.charCodeAt(at))) at++
    if (at === port || at - port > 4) return undefined
  }
  if (!isPlainRest(text, at)) return undefined
  const host = text.slice(start, end)
  // Punycode has to be decoded to be read.
  return host.includes('xn--') || isPrivateName(host) ? undefined : host
}

function isPlainRest(text: string, start: number): boolean {
  if (start === text.length) return true
  const first = text.charCodeAt(start)
  if (first !== SLASH && first !== QUESTION && first !== HASH) return false
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128 || REST[code] === 0) return false
    // An address in an address may be a second one.
    if (code === COLON && text.startsWith('//', at + 1)) return false
  }
  return true
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

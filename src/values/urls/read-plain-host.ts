/** Turns an ordinary ASCII http(s) URL into its host without the cost of `new URL`, or declines. */
import { isPrivateName } from './is-private-name.ts'

// Letters alone in the last label: so the host is never an IPv4 address. RFC 1035: 63 letters a label, 253 a name.
const plain = /^https?:\/\/((?:[a-z0-9-]{1,63}\.)+[a-z]{2,63})(?::\d{1,4})?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i

/** The host in lower case; undefined says nothing about the URL, only that the full check has to decide. */
export function readPlainHost(text: string): string | undefined {
  // Several rules ask about the one URL of a post, one after the other.
  if (text !== last) {
    lastHost = judge(text)
    last = text
  }
  return lastHost
}

let last = ''
let lastHost: string | undefined

// Addresses of one site differ behind the host alone.
const origins = new Map<string, string>()
const MOST_ORIGINS = 1000
const path = /^\/[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/i

function judge(text: string): string | undefined {
  // An address in an address may be a second one.
  if (text.includes('://', 8)) return undefined
  const slash = text.indexOf('/', 8)
  const known = slash === -1 ? undefined : origins.get(text.slice(0, slash))
  if (known !== undefined && path.test(text.slice(slash))) return known
  const host = judgeWhole(text)
  if (host !== undefined && slash !== -1 && origins.size < MOST_ORIGINS) {
    const origin = text.slice(0, slash)
    // The host ends before the first of `/?#`; only then is the origin all of it.
    if (!origin.includes('?') && !origin.includes('#')) origins.set(origin, host)
  }
  return host
}

function judgeWhole(text: string): string | undefined {
  const host = plain.exec(text)?.[1]?.toLowerCase()
  // Punycode has to be decoded to be judged.
  if (host === undefined || host.length > 253 || host.includes('xn--') || isPrivateName(host)) return undefined
  return host
}

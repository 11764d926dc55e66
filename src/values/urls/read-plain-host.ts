/** Turns an ordinary ASCII http(s) URL into its host without the cost of `new URL`, or declines. */
import { isPrivateName } from './is-private-name.ts'

// Letters alone in the last label: so the host is never an IPv4 address. RFC 1035: 63 letters a label, 253 a name.
const plain = /^https?:\/\/((?:[a-z0-9-]{1,63}\.)+[a-z]{2,63})(?::\d{1,4})?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i

/** The host in lower case; undefined says nothing about the URL, only that the full check has to decide. */
export function readPlainHost(text: string): string | undefined {
  const host = plain.exec(text)?.[1]?.toLowerCase()
  // Punycode has to be decoded to be judged.
  if (host === undefined || host.length > 253 || host.includes('xn--') || isPrivateName(host)) return undefined
  return host
}

/** Turns the authority of a URL, as it was typed, into what is wrong with the whole URL. */

import { classifyAddress } from './classify-address.ts'
import { isPrivateName } from './is-private-name.ts'
import type { UrlReading } from './url-reading.ts'

const ascii = /^[\w.-]+$/
// Made when a text first needs them, as they are built from Unicode's tables.
const international = (): RegExp => /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}._\-·・]+$/u
// `new URL` would map these to an ordinary dot, so the host that is read is not the host that opens.
const mappedDot = /[\u3002\uff0e\uff61]/
const ignorable = (): RegExp => /\p{Default_Ignorable_Code_Point}/u
const addressV4 = /^\d+\.\d+\.\d+\.\d+$/
const port = /:([^:\]]*)$/
// TCP counts ports in 16 bits (RFC 9293).
const highestPort = 65_535
const lastLabel = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/

/** `text` begins with `https://` or `http://` and then `authority`. */
export function classifyHost(text: string, authority: string): UrlReading {
  if (authority.includes('@')) return { kind: 'private', reason: 'credentials' }
  const typedPort = port.exec(authority)?.[1] ?? ''
  if (!/^\d*$/.test(typedPort) || Number(typedPort) > highestPort) {
    const bare = authority.slice(0, -typedPort.length - 1)
    const isGood = classifyHost(`http://${bare}`, bare).kind === 'good'
    return { kind: 'bad', reason: isGood ? 'bad-port' : 'bad-host' }
  }
  const typed = authority.replace(/:\d*$/, '')
  const host = hostnameOf(text).replace(/\.$/, '')
  if (typed === '' || host === '') return { kind: 'bad', reason: 'bad-host' }
  if (host.startsWith('[') || addressV4.test(host)) {
    const reason = classifyAddress(host)
    if (reason !== undefined) return { kind: 'private', reason }
    // 134744072 and 0x8.8.8.8 open the same page as 8.8.8.8, but nobody who reads them can tell.
    return host.startsWith('[') || typed === host ? { kind: 'good', host } : { kind: 'bad', reason: 'bad-host' }
  }
  if (!isHonest(typed)) return { kind: 'bad', reason: 'bad-host' }
  return checkName(host)
}

/** '' for what is no URL. Not by `URL.canParse`: once it is compiled, Node 20 denies every address with a letter such as `ü`. */
function hostnameOf(text: string): string {
  try {
    return new URL(text).hostname
  } catch {
    return ''
  }
}

function checkName(host: string): UrlReading {
  if (host === 'localhost' || host.endsWith('.localhost')) return { kind: 'private', reason: 'localhost' }
  const labels = host.split('.')
  // RFC 1035, 2.3.4.
  if (host.length > 253 || labels.some((label) => label === '' || label.length > 63)) {
    return { kind: 'bad', reason: 'bad-host' }
  }
  if (labels.length === 1) return { kind: 'private', reason: 'single-label' }
  if (isPrivateName(host)) return { kind: 'private', reason: 'private-name' }
  return lastLabel.test(labels.at(-1) ?? '') ? { kind: 'good', host } : { kind: 'bad', reason: 'bad-host' }
}

function isHonest(typed: string): boolean {
  if (ascii.test(typed)) return true
  if (!international().test(typed) || mappedDot.test(typed) || ignorable().test(typed)) return false
  return typed.normalize('NFKC').toLowerCase() === typed.normalize('NFC').toLowerCase()
}

/** Turns a text into a reading that says whether it is the address of a public web page, with the repair where one is at hand. */
import { findInvisibleCharacters } from '../characters/find-invisible-characters.ts'
import { classifyHost } from './classify-host.ts'
import { readPlainHost } from './read-plain-host.ts'
import { repairScheme } from './repair-scheme.ts'
import { splitAddresses } from './split-addresses.ts'
import { unwrapUrl } from './unwrap-url.ts'
import type { BadUrl, UrlReading, UrlRepair } from './url-reading.ts'

// Longer ones fail in browsers' address bars, sitemaps (sitemaps.org: 2,048) and most servers.
const longest = 2048
const complete = /^https?:\/\/([^/?#]*)/i
const whiteSpace = /\s/
// Never legal in a URL (RFC 3986), and a sign that Markdown or HTML was copied along.
const stray = /[<>"\\`]/
// Zero-width joiners pass where Persian words or emoji in a path need them; findInvisibleCharacters knows where.
const format = /[^\P{Cf}\u200c\u200d]/u
const odd = /[^\x21-\x7e]/

/** Never throws. `bad` is for `invalid-url`, `private` for `private-url`. */
export function readUrl(text: string): UrlReading {
  if (text.length > longest) return { kind: 'bad', reason: 'too-long' }
  const host = readPlainHost(text)
  if (host !== undefined) return { kind: 'good', host }
  const unwrapped = unwrapUrl(text)
  if (unwrapped === undefined) return readAmongWords(text)
  if (unwrapped.text === '') return { kind: 'bad', reason: 'empty' }
  const inner = readBare(unwrapped.text)
  if (inner.kind === 'good') return bad(unwrapped.reason, { text: unwrapped.text, safety: unwrapped.safety })
  if (inner.kind === 'bad' && inner.reason === 'several') return inner
  return bad(unwrapped.reason, inner.kind === 'bad' ? inner.repaired : undefined)
}

// Marks that enclose an address or end a sentence are none of it.
const within = /https?:\/\/[^\s<>()（）[\]【】「」"'，。；、]+/gi
const leads = /[\s：(（<[【「]$/

/** One address behind words, as in `via https://…`, or in brackets; else what the text is by itself. */
function readAmongWords(text: string): UrlReading {
  const reading = readBare(text)
  if (reading.kind !== 'bad' || !among.has(reading.reason)) return reading
  const [found, ...others] = text.matchAll(within)
  if (found === undefined || others.length > 0 || !leads.test(text.slice(0, found.index))) return reading
  const address = found[0].replace(/[.,;:!?]+$/, '')
  return readComplete(address).kind === 'good'
    ? { kind: 'bad', reason: 'trailing-text', addresses: [address] }
    : reading
}

const among: ReadonlySet<BadUrl['reason']> = new Set([
  'missing-scheme',
  'wrong-scheme',
  'white-space',
  'stray-character',
])

function readBare(text: string): UrlReading {
  if (text === '') return { kind: 'bad', reason: 'empty' }
  const guess = repairScheme(text)
  if (guess === undefined) return readComplete(text)
  if (guess.text === undefined) return { kind: 'bad', reason: guess.reason }
  const isGood =
    guess.text.length <= longest && repairScheme(guess.text) === undefined && readComplete(guess.text).kind === 'good'
  return bad(guess.reason, isGood ? { text: guess.text, safety: 'unsafe' } : undefined)
}

function readComplete(text: string): UrlReading {
  const addresses = splitAddresses(text)
  if (addresses?.every((address) => readComplete(address).kind === 'good')) {
    return { kind: 'bad', reason: 'several', addresses: [...new Set(addresses)] }
  }
  if (whiteSpace.test(text)) return readBeforeText(text)
  if (stray.test(text)) return { kind: 'bad', reason: 'stray-character' }
  if (odd.test(text) && (format.test(text) || findInvisibleCharacters(text).length > 0)) {
    return { kind: 'bad', reason: 'invisible-character' }
  }
  const authority = complete.exec(text)?.[1]
  return authority === undefined ? { kind: 'bad', reason: 'missing-scheme' } : classifyHost(text, authority)
}

// Brackets, dashes and commas open a remark.
const remark = (): RegExp => /^[^\p{L}\p{N}\s%/]/u
const pageEnd = /(?:\/|\.(?:html?|php|aspx?|md|pdf))$/i

/** A blank inside an address, or words behind a whole one: after the end of a page's name, or several. */
function readBeforeText(text: string): BadUrl {
  const blank = text.search(whiteSpace)
  const address = text.slice(0, blank).replace(/[,，、;；]$/, '')
  const rest = text.slice(blank).trim()
  const isRemark =
    address.length < blank ||
    remark().test(rest) ||
    (!/[/?=&%]/.test(rest) && (pageEnd.test(address) || whiteSpace.test(rest)))
  if (!isRemark || readComplete(address).kind !== 'good') return { kind: 'bad', reason: 'white-space' }
  return { kind: 'bad', reason: 'trailing-text', addresses: [address] }
}

function bad(reason: BadUrl['reason'], repaired: UrlRepair | undefined): BadUrl {
  return repaired === undefined ? { kind: 'bad', reason } : { kind: 'bad', reason, repaired }
}

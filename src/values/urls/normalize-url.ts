/** Turns a URL into the one spelling that all links to the same page share. */
import { readPlainHost } from './read-plain-host.ts'
import { readUrl } from './read-url.ts'
import { mayTrack, trackingParameters } from './tracking-parameters.ts'

const start = /^https?:\/\/[^/?#]*/i
// Either scheme's default: http and https count as one.
const portOf = /:(?!0*(?:80|443)?$)0*(\d+)$/
const notUri = /[^\x21-\x7e]+|["<>\\^`{|}]+/gu
const percent = /%([0-9a-f]{2})?/gi
const unreserved = /[\w.~-]/
// A stray sign, small hex digits, or an escape of an unreserved character; most addresses have none of them.
const unnormalized = /%(?![0-9A-F]{2})|%(?:2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E)/

/** Equal results mean the same page; undefined for what `readUrl` does not call good. Made for comparing, not for following. */
export function normalizeUrl(text: string): string | undefined {
  const plainHost = readPlainHost(text)
  const plain = plainHost === undefined ? undefined : normalizePlain(text, plainHost)
  if (plain !== undefined) return plain
  const host = plainHost ?? fullHost(text)
  if (host === undefined) return undefined
  const authority = start.exec(text)?.[0] ?? ''
  const port = portOf.exec(authority)?.[1]
  const origin = `https://${dropWww(host)}${port === undefined ? '' : `:${port}`}`
  const rest = text.slice(authority.length)
  return finish(origin, normalizePercents(plainHost === undefined ? rest.replace(notUri, encodeURIComponent) : rest))
}

/** An address without port, fragment, escape or dot segment, and without a query that may track. */
function normalizePlain(text: string, host: string): string | undefined {
  const from = text.indexOf(host) + host.length
  let query = text.length
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === PERCENT || code === HASH || (code === COLON && at === from)) return undefined
    if (code === DOT && text.charCodeAt(at - 1) === SLASH) return undefined
    if (code === QUESTION && query === text.length) query = at
  }
  if (query < text.length && (mayTrack(text, query, text.length) || isUntidy(text, query))) return undefined
  let end = query
  while (end > from && text.charCodeAt(end - 1) === SLASH) end--
  return `https://${dropWww(host)}${text.slice(from, end)}${text.slice(query)}`
}

/** Whether a query has pairs in which nothing is. */
function isUntidy(text: string, query: number): boolean {
  const last = text.charCodeAt(text.length - 1)
  return (
    last === AMPERSAND || last === QUESTION || text.includes('&&', query) || text.charCodeAt(query + 1) === AMPERSAND
  )
}

const HASH = 0x23
const PERCENT = 0x25
const AMPERSAND = 0x26
const DOT = 0x2e
const SLASH = 0x2f
const COLON = 0x3a
const QUESTION = 0x3f

function fullHost(text: string): string | undefined {
  const reading = readUrl(text)
  return reading.kind === 'good' ? reading.host : undefined
}

function dropWww(host: string): string {
  let bare = host
  while (bare.startsWith('www.') && bare.indexOf('.', 4) > 0) bare = bare.slice(4)
  return bare
}

function finish(origin: string, rest: string): string {
  const hash = rest.indexOf('#')
  const end = hash < 0 ? rest.length : hash
  // `#!` and `#/` name a page of a site that runs in the browser; other fragments, a place in the page.
  const fragment = rest.startsWith('!', end + 1) || rest.startsWith('/', end + 1) ? rest.slice(end) : ''
  const mark = rest.indexOf('?')
  if (mark < 0 || mark > end) return origin + normalizePath(rest.slice(0, end)) + fragment
  const bare = trackingParameters(`${origin}${rest.slice(mark, end)}`).text.slice(origin.length + 1)
  const query = bare
    .split('&')
    .filter((pair) => pair !== '')
    .join('&')
  return origin + normalizePath(rest.slice(0, mark)) + (query === '' ? '' : `?${query}`) + fragment
}

function normalizePath(path: string): string {
  let normal = path
  if (path.includes('/.')) {
    const kept: string[] = []
    for (const segment of path.split('/').slice(1)) {
      if (segment === '..') kept.pop()
      else if (segment !== '.') kept.push(segment)
    }
    normal = `/${kept.join('/')}`
  }
  let end = normal.length
  while (end > 0 && normal.charCodeAt(end - 1) === 0x2f) end--
  return normal.slice(0, end)
}

// RFC 3986, 6.2.2: upper-case hex, nothing encoded that need not be. A percent sign that begins no escape is encoded,
// else it would join with what is decoded behind it.
function normalizePercents(rest: string): string {
  if (!unnormalized.test(rest)) return rest
  return rest.replace(percent, (triplet, hex: string | undefined) => {
    if (hex === undefined) return '%25'
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return unreserved.test(character) ? character : triplet.toUpperCase()
  })
}

/** Turns a URL whose `https://` is missing or broken into the URL that was probably meant. */
import { distance } from 'fastest-levenshtein'
import type { UrlFault } from './url-reading.ts'

export interface SchemeGuess {
  readonly reason: Extract<UrlFault, 'missing-scheme' | 'broken-scheme' | 'wrong-scheme'>
  /** Not yet linted; undefined where the scheme is a real one of another kind, as in `javascript:`. */
  readonly text?: string
}

const full = /^https?:\/\//i
// Bounded on every side: a word, blanks or full-width forms in it, a colon or what is typed for one, slashes.
const head =
  /^([a-z\uff21-\uff3a\uff41-\uff5a][a-z0-9+.\- \uff21-\uff3a\uff41-\uff5a]{0,11}|) ?([:：;；︰]?) ?([/／\\⁄∕]{0,4}) ?/i
const doubled = /^https?:?\/{0,2}(?=https?:\/\/)/i
const port = /^\d{1,5}(?:[/?#]|$)/
// Defanged addresses of security reports, and what is left when the first letters were not copied.
const nicknames = new Set(['hxxp', 'hxxps', 'ttps', 'tps', 'ps', 's', 'ttp', 'tp', 'p', 'htp', 'htps'])

/** Undefined where the scheme is as it should be. */
export function repairScheme(text: string): SchemeGuess | undefined {
  if (full.test(text)) {
    const rest = text.replace(full, '')
    if (/^https?:?\/\//i.test(rest)) {
      return { reason: 'broken-scheme', text: rest.replace(/^(https?):?\/\//i, '$1://').replace(doubled, '') }
    }
    const bare = rest.replace(/^[/\\ ]+/, '')
    return bare === rest ? undefined : { reason: 'broken-scheme', text: text.slice(0, -rest.length) + bare }
  }
  const [whole = '', typed = '', colon = '', slashes = ''] = head.exec(text) ?? []
  const word = typed.normalize('NFKC').replaceAll(' ', '').toLowerCase()
  const rest = text.slice(whole.length)
  if (word === '') {
    // `/about/` is a path in a site, and no guess can tell of which.
    const isPath = slashes.length === 1 && colon === ''
    return rest === '' || isPath ? { reason: 'missing-scheme' } : { reason: 'missing-scheme', text: `https://${rest}` }
  }
  if (colon !== '' || slashes.length > 1) {
    const scheme = meantScheme(word, slashes !== '')
    if (scheme !== undefined) return { reason: 'broken-scheme', text: `${scheme}://${rest}` }
    // `example.com:8080/page` begins like a scheme.
    if (colon !== '' && !(word.includes('.') && port.test(rest))) return { reason: 'wrong-scheme' }
  }
  if (/^[a-z][a-z0-9+-]*:/i.test(text)) return { reason: 'wrong-scheme' }
  return { reason: 'missing-scheme', text: `https://${text}` }
}

function meantScheme(word: string, hasSlashes: boolean): 'http' | 'https' | undefined {
  const isClose = distance(word, 'http') < 2 || distance(word, 'https') < 2
  if (!isClose && !(hasSlashes && nicknames.has(word))) return undefined
  return word.includes('s') ? 'https' : 'http'
}

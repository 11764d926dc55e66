/** Turns Markdown without comments and code into its links, in order: `[text](url)`, `<url>` and `<a href>`. */
import { decodeEntities } from './decode-entities.ts'
import { readDestination } from './read-destination.ts'

export interface ScannedLink {
  /** Markdown or HTML as written between the brackets or tags. */
  readonly raw: string
  readonly url: string
  /** Half-open range in UTF-16 code units of the text given. */
  readonly start: number
  readonly end: number
}

// Longest tag that is looked into; more is data, such as an image in the page.
const LONGEST_TAG = 8192
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
// What may begin or end a link, an escape, and a blank line, beyond which no link goes.
const SIGN = /[\\[\]<]|\n(?=[ \t\r]*\n)/g
const AUTOLINK = /^<https?:\/\/[^\s<>]+>$/i

/** Takes time linear in the text. */
export function* scanLinks(text: string): Generator<ScannedLink> {
  let openers: { at: number; image: boolean }[] = []
  const tags = new NextIndex(text, '>')
  const anchorEnds = new NextIndex(text.toLowerCase(), '</a')
  const sign = new RegExp(SIGN)
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const at = match.index
    const unit = text.charAt(at)
    if (unit === '\\') sign.lastIndex++
    else if (unit === '[') openers.push({ at, image: text.charAt(at - 1) === '!' })
    else if (unit === '\n') openers = []
    else if (unit === ']') {
      const opener = openers.pop()
      const target = opener !== undefined && text.charAt(at + 1) === '(' ? readDestination(text, at + 2) : null
      if (opener === undefined || target === null) continue
      if (!opener.image) {
        yield { raw: text.slice(opener.at + 1, at), url: target.url, start: opener.at, end: target.end }
        // A link cannot stand in a link.
        openers = []
      }
      sign.lastIndex = target.end
    } else if (unit === '<') {
      const end = tags.from(at)
      if (end < 0 || end - at > LONGEST_TAG) continue
      const tag = text.slice(at, end + 1)
      const link = readTag(text, tag, at, anchorEnds)
      if (link !== null) yield link
      sign.lastIndex = link?.end ?? end + 1
    }
  }
}

function readTag(text: string, tag: string, start: number, ends: NextIndex): ScannedLink | null {
  if (AUTOLINK.test(tag)) return { raw: tag.slice(1, -1), url: tag.slice(1, -1), start, end: start + tag.length }
  if (!/^<a\s/i.test(tag)) return null
  const href = HREF.exec(tag)
  const close = ends.from(start)
  if (href === null || close < 0) return null
  const end = text.indexOf('>', close)
  const url = decodeEntities((href[1] ?? href[2] ?? href[3] ?? '').trim())
  return { raw: text.slice(start + tag.length, close), url, start, end: end < 0 ? text.length : end + 1 }
}

/** Looks a word up from rising offsets, each part of the text once, however often it is asked. */
class NextIndex {
  readonly #text: string
  readonly #word: string
  #found = -2

  constructor(text: string, word: string) {
    this.#text = text
    this.#word = word
  }

  from(at: number): number {
    if (this.#found !== -1 && this.#found < at) this.#found = this.#text.indexOf(this.#word, at)
    return this.#found
  }
}

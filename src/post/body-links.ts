/** Turns the body of a post into what it says of its source: the link above the text, the first links, the first heading. */
import { ownText } from '../values/characters/own-text.ts'
import { readUrl } from '../values/urls/read-url.ts'
import { plainText } from './body/plain-text.ts'
import { readDestination } from './body/read-destination.ts'
import { type ScannedLink, scanLinks } from './body/scan-links.ts'
import { topOfBody } from './body/top-of-body.ts'
import { visibleMarkdown } from './body/visible-markdown.ts'

export interface BodyLink {
  /** As readers see it: escapes and entities resolved, blanks folded. */
  readonly text: string
  /** A good http(s) URL. */
  readonly url: string
}

// In UTF-16 code units. A link or heading further down says nothing about the whole article; the same limit bounds the front
// matter by the same figure.
const FAR = 65_536
// Twice the longest address (2,048) and a title.
const LONGEST_LINE = 8192
const UNDERLINE = /^ {0,3}(?:=+|-+)$/
// Attributes that kramdown reads behind a link.
const ATTRIBUTES = /\{:[^{}]*\}$/

/** The Markdown link that stands alone on the first line of content, above the first block of text, or null. */
export function sourceLinkOf(body: string): BodyLink | null {
  const top = topOfBody(body.slice(0, FAR))
  if (top === null || top.line.length > LONGEST_LINE) return null
  const { next } = top
  // More words on the next line make the link the beginning of a sentence.
  if (next.trim() !== '' && !UNDERLINE.test(next) && !/^\s*<(?!https?:)/.test(next)) return null
  const line = bareLine(top.line)
  if (!line.startsWith('[') || !line.endsWith(')')) return null
  const strict = scanLinks(line).next().value as ScannedLink | undefined
  if (strict?.start === 0 && strict.end === line.length) return linkOf(strict.raw, strict.url)
  // Scrapers do not escape a bracket in a title.
  const middle = line.lastIndexOf('](')
  const target = middle < 0 ? null : readDestination(line, middle + 2)
  const raw = line.slice(1, Math.max(middle, 1))
  return target?.end === line.length && !raw.includes('](') ? linkOf(raw, target.url) : null
}

/** Whether a beginning of a body is long enough for `sourceLinkOf` to lint by it. */
export function holdsSourceLine(beginning: string): boolean {
  return topOfBody(beginning)?.whole === true
}

/** The first links of the body, at most so many, each address once. */
export function firstLinks(body: string, most: number): BodyLink[] {
  const found = new Map<string, BodyLink>()
  for (const { raw, url } of scanLinks(visibleMarkdown(body.slice(0, FAR)))) {
    if (found.size >= most) break
    const link = found.has(url) ? null : linkOf(raw, url)
    if (link !== null) found.set(url, link)
  }
  return [...found.values()]
}

/** The text of the first heading, or null. */
export function firstHeading(body: string): string | null {
  const lines = visibleMarkdown(body.slice(0, FAR)).split('\n')
  for (const [index, line] of lines.entries()) {
    const text = headingOf(line.trimEnd(), lines[index - 1] ?? '', lines[index + 1] ?? '')
    if (text !== '') return ownText(text)
  }
  return null
}

function headingOf(line: string, above: string, below: string): string {
  if (line.length > LONGEST_LINE) return ''
  if (/^ {0,3}#{1,6}[ \t]/.test(line)) return plainText(bareLine(line.trim()))
  const tag = /^\s*<h([1-6])(?:\s[^<>]*)?>/i.exec(line)
  if (tag !== null) {
    const end = line.toLowerCase().indexOf(`</h${tag[1]}>`)
    return end < 0 ? '' : plainText(line.slice(tag[0].length, end))
  }
  const isAlone = line.trim() !== '' && above.trim() === '' && !/^\s*(?:[<>|]|[-+*]\s|#)/.test(line)
  return isAlone && UNDERLINE.test(below.trimEnd()) ? plainText(line) : ''
}

/** A line without the marks of a heading and without emphasis around the whole. */
function bareLine(line: string): string {
  let bare = line.replace(/^#{1,6}[ \t]+/, '')
  if (bare !== line) bare = bare.replace(/(?<![ \t])[ \t]+#+$/, '')
  bare = bare.trim().replace(ATTRIBUTES, '').trimEnd()
  const mark = ['**', '__', '*', '_'].find((one) => bare.startsWith(`${one}[`) && bare.endsWith(`)${one}`))
  return mark === undefined ? bare : bare.slice(mark.length, -mark.length)
}

function linkOf(raw: string, url: string): BodyLink | null {
  return readUrl(url).kind === 'good' ? { text: ownText(plainText(raw)), url: ownText(url) } : null
}

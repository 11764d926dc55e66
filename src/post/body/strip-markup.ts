import { decodeEntities } from './decode-entities.ts'

// HTML tags as titles have them; attributes make a tag of any of these a tag, and so does its partner.
const TAG =
  /<(\/?)(a|abbr|b|big|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|mark|p|q|rp|rt|ruby|s|small|span|strike|strong|sub|sup|tt|u|wbr)(\s[^<>]*)?\/?>/gi
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-z]{2,6});/g
const VOID = new Set(['br', 'hr', 'wbr'])
const CODE_SPAN = /`[^`]*`/g
// A code span keeps its place while the rest is read.
const MASK = '\u0000'

export interface StrippedText {
  readonly text: string
  /** The tags and entities as written, in order, each once. */
  readonly marks: readonly string[]
}

/** Turns a text with HTML tags or entities into the words that readers see; null when none is in it. Takes time linear in the text. */
export function stripMarkup(text: string): StrippedText | null {
  if (!text.includes('<') && !text.includes('&')) return null
  const spans: string[] = []
  const masked = text.includes(MASK)
    ? text
    : text.replace(CODE_SPAN, (span) => {
        spans.push(span)
        return MASK
      })
  const tags = pairedTags(masked)
  const bare = masked.replace(TAG, (tag, _slash: string, name: string) => {
    if (!tags.has(tag)) return tag
    return name.toLowerCase() === 'br' ? ' ' : ''
  })
  const decoded = decodeEntities(bare)
  if (decoded === masked) return null
  const marks = [
    ...[...masked.matchAll(TAG)].filter(([tag]) => tags.has(tag)),
    ...[...masked.matchAll(ENTITY)].filter(([entity]) => decodeEntities(entity) !== entity),
  ]
  marks.sort((a, b) => a.index - b.index)
  let next = 0
  const words = spans.length === 0 ? decoded : decoded.replaceAll(MASK, () => spans[next++] ?? '')
  // A no-break space is for HTML; as a character nobody sees it.
  return { text: words.replace(/[\s\u00a0]+/g, ' ').trim(), marks: [...new Set(marks.map(([mark]) => mark))] }
}

/** The tags that are no words of the text: those with attributes, void ones, and those with a partner. */
function pairedTags(text: string): Set<string> {
  const opened = new Set<string>()
  const closed = new Set<string>()
  const matches = [...text.matchAll(TAG)]
  for (const [, slash, name = ''] of matches) (slash === '' ? opened : closed).add(name.toLowerCase())
  return new Set(
    matches
      .filter(([, , name = '', attributes]) => {
        const tag = name.toLowerCase()
        return VOID.has(tag) || attributes?.includes('=') === true || (opened.has(tag) && closed.has(tag))
      })
      .map(([tag]) => tag),
  )
}

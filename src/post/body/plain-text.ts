/** Turns a line of Markdown or HTML into the words that readers see. */
import { decodeEntities } from './decode-entities.ts'
import { scanLinks } from './scan-links.ts'

const ESCAPED = /\\([!-/:-@[-`{-~])/g
const IMAGE = /!\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g
const TAG = /<\/?[a-z][^<>]*>/gi
const WRAPPERS = ['**', '__', '*', '_']

/** Links become their text and images their description; marks of emphasis go only where they hold the whole. */
export function plainText(raw: string): string {
  let text = ''
  let from = 0
  for (const link of scanLinks(raw)) {
    text += raw.slice(from, link.start) + link.raw
    from = link.end
  }
  text = (text + raw.slice(from)).replace(IMAGE, '$1').replace(TAG, '')
  return decodeEntities(unwrap(text.trim()).replace(ESCAPED, '$1')).replace(/\s+/g, ' ').trim()
}

function unwrap(text: string): string {
  const mark = WRAPPERS.find((one) => text.length > 2 * one.length && text.startsWith(one) && text.endsWith(one))
  if (mark === undefined) return text
  const inner = text.slice(mark.length, -mark.length)
  return inner.includes(mark) ? text : inner
}

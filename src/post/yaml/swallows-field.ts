import { scanQuoted } from './scan-quoted.ts'

const QUOTED_FIELD = /^[^\s#"'[{&*!|>%@`?-][^\n:]*:[ \t]+(?=["'])/gm
const FIELD_LINE = /\n[\p{L}_][\p{L}\p{N}_-]*:[ \t\r\n]/u

/**
 * Whether a quoted value at the top runs over the lines of other fields: the quote was never closed, and js-yaml, which
 * ignores the indent of quoted text, reads up to the next quote and loses the fields between without a word.
 */
export function swallowsField(text: string): boolean {
  if (!text.includes('"') && !text.includes("'")) return false
  for (const match of text.matchAll(QUOTED_FIELD)) {
    const start = match.index + match[0].length
    const { close: end } = scanQuoted(text, start, text.length)
    if (end !== null && FIELD_LINE.test(text.slice(start, end))) return true
  }
  return false
}

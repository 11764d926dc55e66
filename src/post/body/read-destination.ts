/** Turns what follows `](` in Markdown into the address and the offset behind the closing parenthesis. */
import { decodeEntities } from './decode-entities.ts'

export interface Destination {
  readonly url: string
  /** Offset in UTF-16 code units just behind the `)`. */
  readonly end: number
}

// Twice what readUrl takes for an address: a bound for hostile text.
const LONGEST = 4096
// As in cmark: deeper ones are no address but an attack.
const DEEPEST = 32
const BLANK = /[ \t\r\n]/
const ESCAPED = /\\([!-/:-@[-`{-~])/g
const CLOSER_OF: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' }

/** `at` is the offset behind `](`. Null where it is no destination by CommonMark 6.3. */
export function readDestination(text: string, at: number): Destination | null {
  const start = skipBlanks(text, at)
  const raw = text.charAt(start) === '<' ? readAngled(text, start) : readBare(text, start)
  if (raw === null) return null
  const after = skipBlanks(text, raw.end)
  const end = after > raw.end ? skipTitle(text, after) : after
  if (end === null || text.charAt(end) !== ')') return null
  return { url: decodeEntities(raw.text.replace(ESCAPED, '$1')), end: end + 1 }
}

function readAngled(text: string, start: number): { text: string; end: number } | null {
  for (let at = start + 1; at < text.length && at - start < LONGEST; at++) {
    const unit = text.charAt(at)
    if (unit === '\\') at++
    else if (unit === '>') return { text: text.slice(start + 1, at), end: at + 1 }
    else if (unit === '<' || unit === '\n') return null
  }
  return null
}

function readBare(text: string, start: number): { text: string; end: number } | null {
  let depth = 0
  let at = start
  for (; at < text.length && at - start < LONGEST; at++) {
    const unit = text.charAt(at)
    if (unit === '\\') at++
    else if (unit === '(' && ++depth > DEEPEST) return null
    else if (unit === ')' && depth-- === 0) break
    else if (unit <= ' ') break
  }
  return at - start >= LONGEST ? null : { text: text.slice(start, at), end: Math.min(at, text.length) }
}

/** Offset behind a link title and the blanks after it; the same offset where no title begins; null where one has no end. */
function skipTitle(text: string, start: number): number | null {
  const closer = CLOSER_OF[text.charAt(start)]
  if (closer === undefined) return start
  for (let at = start + 1; at < text.length && at - start < LONGEST; at++) {
    const unit = text.charAt(at)
    if (unit === '\\') at++
    else if (unit === closer) return skipBlanks(text, at + 1)
  }
  return null
}

function skipBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && at - start < LONGEST && BLANK.test(text.charAt(at))) at++
  return at
}

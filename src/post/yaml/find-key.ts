import { scanQuoted } from './scan-quoted.ts'

/** The key of a line, and what is wrong with its mark. */
export interface FoundKey {
  readonly text: string
  /** Offset of the colon, ASCII or full-width. */
  readonly mark: number
  readonly flaw: 'missing-space' | 'full-width-colon' | null
  /** Offset of the first character after the mark and all blanks, of any width. */
  readonly valueStart: number
}

// What a person would name a field; a sentence or an address that holds a colon is none.
const FIELD_NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,39}$/u
const WIDE_COLONS = '：﹕︓'

/** Finds the key that starts at `start` of a line that ends at `end`; null for a line without one. */
export function findKey(text: string, start: number, end: number): FoundKey | null {
  const first = text.charAt(start)
  if (first === '"' || first === "'") return findQuotedKey(text, start, end)
  if ('[{#'.includes(first)) return null
  let nearMark: number | null = null
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at)
    if (mark === ':' && (at + 1 === end || isBlank(text.charAt(at + 1)))) return found(text, start, at, end, null)
    if (mark === '#' && isBlank(text.charAt(at - 1))) break
    if (nearMark === null && (mark === ':' || WIDE_COLONS.includes(mark))) nearMark = at
  }
  if (nearMark === null || text.startsWith('://', nearMark)) return null
  if (!FIELD_NAME.test(text.slice(start, Math.min(nearMark, start + 64)).trimEnd())) return null
  return found(text, start, nearMark, end, text.charAt(nearMark) === ':' ? 'missing-space' : 'full-width-colon')
}

function findQuotedKey(text: string, start: number, end: number): FoundKey | null {
  const { close } = scanQuoted(text, start, end)
  if (close === null) return null
  let at = close + 1
  while (isBlank(text.charAt(at))) at++
  if (at >= end || text.charAt(at) !== ':') return null
  if (at + 1 < end && !isBlank(text.charAt(at + 1))) return null
  return { ...found(text, start, at, end, null), text: text.slice(start + 1, close) }
}

function found(text: string, start: number, mark: number, end: number, flaw: FoundKey['flaw']): FoundKey {
  let valueStart = mark + 1
  const isSpace = flaw === null ? isBlank : isAnyBlank
  while (valueStart < end && isSpace(text.charAt(valueStart))) valueStart++
  return { text: text.slice(start, mark).trimEnd(), mark, flaw, valueStart }
}

function isBlank(mark: string): boolean {
  return mark === ' ' || mark === '\t'
}

/** Blanks that are no blanks to YAML, too. */
function isAnyBlank(mark: string): boolean {
  return /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(mark)
}

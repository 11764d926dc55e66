import type { Span } from '../place.ts'
import { scanQuoted } from './scan-quoted.ts'

/** A flow collection as far as it can be made out from where it opens. */
export interface Flow {
  /** Offset after the closing bracket; null when it never closes. */
  readonly end: number | null
  /** The innermost bracket that is open at the end of an unclosed flow. */
  readonly unclosed: readonly number[]
  /** The first closing bracket of another kind than the one that is open. */
  readonly mismatch: number | null
  /** A quote that never closes. */
  readonly unclosedQuote: number | null
  /** The first `#` on whose account the rest of a line is a comment. */
  readonly comment: number | null
  /** The outermost items, without the blanks around them; an empty one has an empty span. */
  readonly items: readonly Span[]
  /** Full-width commas right after a closing quote. */
  readonly wideCommas: readonly number[]
  /** Quotes that open right after a closing quote. */
  readonly missingCommas: readonly number[]
}

const CLOSERS: Record<string, string> = { '[': ']', '{': '}' }

/** Finds the end and the items of the flow collection that opens at `start`, looking no further than `limit`. */
export function scanFlow(text: string, start: number, limit: number): Flow {
  const stack: number[] = []
  const items: Span[] = []
  const wideCommas: number[] = []
  const missingCommas: number[] = []
  let comment: number | null = null
  let itemStart = start + 1
  let fresh = true
  const found = (more: Partial<Flow>): Flow => ({
    ...{ end: null, unclosed: stack, mismatch: null, unclosedQuote: null, comment, items, wideCommas, missingCommas },
    ...more,
  })
  const endItem = (at: number) => {
    if (stack.length === 1) items.push(trim(text, itemStart, at))
  }
  for (let at = start; at < limit; at++) {
    const mark = text.charAt(at)
    if (mark === '[' || mark === '{') {
      stack.push(at)
      fresh = true
    } else if (mark === ']' || mark === '}') {
      if (CLOSERS[text.charAt(stack.at(-1) ?? start)] !== mark) return found({ mismatch: at })
      endItem(at)
      stack.pop()
      if (stack.length === 0) return found({ end: at + 1 })
      fresh = false
    } else if (mark === ',') {
      endItem(at)
      if (stack.length === 1) itemStart = at + 1
      fresh = true
    } else if (mark === '#' && /\s/.test(text.charAt(at - 1))) {
      comment ??= at
      const lineEnd = text.indexOf('\n', at)
      at = lineEnd === -1 ? limit : lineEnd
    } else if (fresh && (mark === '"' || mark === "'")) {
      const { close } = scanQuoted(text, at, limit)
      if (close === null) return found({ unclosedQuote: at })
      at = close
      fresh = false
      const next = skipBlanks(text, at + 1, limit)
      if ('，、；'.includes(text.charAt(next) || ' ')) {
        wideCommas.push(next)
        at = next
        fresh = true
      } else if (text.charAt(skipBreaks(text, next, limit)) === mark) {
        missingCommas.push(at + 1)
        fresh = true
      }
    } else if (!/\s/.test(mark)) fresh = mark === ':' && /[\s"']/.test(text.charAt(at + 1))
  }
  return found({})
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
  return at
}

function skipBreaks(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && /\s/.test(text.charAt(at))) at++
  return at
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

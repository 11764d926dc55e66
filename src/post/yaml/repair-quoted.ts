import { findStrayPunctuation } from './find-stray-punctuation.ts'
import { quoteYaml } from './quote-yaml.ts'
import { quoteRaw } from './repair-plain.ts'
import { scanQuoted } from './scan-quoted.ts'
import type { TextEdit, YamlFlaw, YamlRepair } from './yaml-flaw.ts'

/** Finds why quoted text does not read as one, and repairs it. Offsets are relative to `raw`, which starts with the quote. */
export function repairQuoted(raw: string): YamlFlaw | null {
  const quote = raw.charAt(0)
  const { close, badEscapes, escapes } = scanQuoted(raw, 0, raw.length)
  if (close === null) return repairUnclosed(raw, quote)
  const rest = raw.slice(close + 1)
  if (rest.trim() !== '' && !/^\s+#/.test(rest)) return repairRest(raw, quote, close)
  const bad = badEscapes[0]
  if (bad === undefined) return null
  return {
    cause: 'unknown-escape',
    span: { start: bad, end: bad + 1 },
    repair: repairEscapes(raw, close, escapes),
  }
}

/**
 * A backslash that no reader knows was meant as one, and so were the others of a path or a formula, `\n` among them; only
 * `\"` and `\\` show that the author escaped.
 */
function repairEscapes(raw: string, close: number, escapes: boolean): YamlRepair {
  const text = raw.slice(1, close)
  if (!/\\["\\]/.test(text)) {
    const edits = [{ start: 0, end: close + 1, text: singleQuoted(text) }]
    // `\u00zz` is a code with a slip in it as likely as text.
    return { safety: escapes || /\\[xuU][\da-fA-F]/.test(text) ? 'unsafe' : 'safe', edits }
  }
  const edits: TextEdit[] = []
  for (let at = 1; at < close; at++) {
    if (raw.charAt(at) !== '\\') continue
    if (/["\\]/.test(raw.charAt(at + 1))) at++
    else edits.push({ start: at, end: at, text: '\\' })
  }
  return { safety: 'unsafe', edits }
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

const WIDE_CLOSERS: Record<string, readonly [string, string]> = { '"': ['“', '”＂'], "'": ['‘', '’＇'] }

function repairUnclosed(raw: string, quote: string): YamlFlaw {
  const last = raw.length - 1
  const [opener, closers] = WIDE_CLOSERS[quote] as readonly [string, string]
  if (last > 0 && closers.includes(raw.charAt(last))) {
    const inside = raw.slice(1, last)
    // A closing quote whose opening one stands in the text belongs to the text.
    if (!inside.includes(opener)) {
      const edits = [{ start: last, end: last + 1, text: quote }]
      return {
        cause: 'full-width-quote',
        span: { start: last, end: last + 1 },
        repair: { edits, safety: quote === '"' ? 'safe' : 'unsafe' },
      }
    }
  }
  const other = quote === '"' ? "'" : '"'
  if (last > 0 && raw.charAt(last) === other && !raw.slice(1, last).includes(other) && !/\s#|\\/.test(raw)) {
    const edits = [{ start: last, end: last + 1, text: quote }]
    return { cause: 'unclosed-quote', span: { start: 0, end: 1 }, repair: { edits, safety: 'unsafe' } }
  }
  const ambiguous = /\s#/.test(raw) || raw.endsWith('\\')
  const edits = [{ start: raw.length, end: raw.length, text: quote }]
  return { cause: 'unclosed-quote', span: { start: 0, end: 1 }, repair: ambiguous ? null : { edits, safety: 'unsafe' } }
}

/** Text follows the closing quote: that quote is inside the text, or the quotes belong to the text. */
function repairRest(raw: string, quote: string, close: number): YamlFlaw {
  const punctuation = findStrayPunctuation(raw, close + 1)
  if (punctuation !== null) return punctuation
  if (isSeveral(raw)) {
    const edits = [
      { start: 0, end: 0, text: '[' },
      { start: raw.length, end: raw.length, text: ']' },
    ]
    return { cause: 'unbracketed-items', span: { start: 0, end: raw.length }, repair: { edits, safety: 'unsafe' } }
  }
  const last = raw.length - 1
  if (close === 1 && raw.endsWith(quote + quote) && !raw.slice(2, -2).includes(quote)) {
    const edits = [
      { start: 0, end: 1, text: '' },
      { start: last, end: last + 1, text: '' },
    ]
    return { cause: 'doubled-quotes', span: { start: 0, end: 2 }, repair: { edits, safety: 'unsafe' } }
  }
  const inner = raw.charAt(last) === quote ? innerQuotes(raw, quote, last) : []
  const first = inner[0]
  if (first !== undefined && quote === "'") {
    // `'It's'`, `'It\'s'`: a letter on both sides makes it an apostrophe; a backslash was meant to escape it.
    const edits = inner.map(
      (at): TextEdit =>
        raw.charAt(at - 1) === '\\' ? { start: at - 1, end: at, text: "'" } : { start: at, end: at, text: "'" },
    )
    const evident = inner.every((at) => raw.charAt(at - 1) === '\\' || (isLetter(raw, at - 1) && isLetter(raw, at + 1)))
    if (evident)
      return { cause: 'quote-in-quotes', span: { start: first, end: first + 1 }, repair: { edits, safety: 'safe' } }
  }
  if (first !== undefined && quote === '"' && /[\s(（]/.test(raw.charAt(first - 1))) {
    // `"He said "hi" to me"`: a quote after a blank opens, so the first one is the outer one.
    const edits = [{ start: 0, end: raw.length, text: quoteYaml(raw.slice(1, last), 'single') }]
    const repair = raw.includes('\\') ? null : ({ edits, safety: 'unsafe' } as const)
    return { cause: 'quote-in-quotes', span: { start: first, end: first + 1 }, repair }
  }
  const start = close + 1 + (raw.slice(close + 1).length - raw.slice(close + 1).trimStart().length)
  // `"Hi" he said` is all text. With quotes at both ends, none or no words between them, or a remark in brackets behind
  // them, the quotes may well be meant as such; after `"a"#` nothing is sure.
  const rest = raw.slice(close + 1)
  const isQuotation =
    WORD.test(raw.slice(1, close)) && WORD.test(rest) && !REMARK.test(rest) && rest.charAt(0) !== quote
  const safety = isQuotation && inner.length === 0 ? 'safe' : 'unsafe'
  const repair = raw.charAt(start) === '#' ? null : quoteRaw(raw, safety)
  return { cause: 'text-after-quote', span: { start, end: raw.length }, repair }
}

const ITEM = String.raw`(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|[^\s"',#:[\]{}&*!|>%@\`][^"',#:[\]{}\r\n]*)`
const SEVERAL = new RegExp(`^${ITEM}(?:[ \t]*,[ \t]*${ITEM})+$`)
// A line of items is no longer; a bound for hostile text.
const LONGEST_LIST = 2048

/** Whether commas divide it into texts, each in quotes or without any. */
function isSeveral(raw: string): boolean {
  return raw.length <= LONGEST_LIST && SEVERAL.test(raw)
}

const WORD = /[\p{L}\p{N}\p{So}]/u
const REMARK = /^\s*[([{（［【<,.;:!?…—–-]/

function innerQuotes(raw: string, quote: string, last: number): number[] {
  const found: number[] = []
  for (let at = raw.indexOf(quote, 1); at !== -1 && at < last; at = raw.indexOf(quote, at + 1)) {
    const doubled = quote === "'" && raw.charAt(at + 1) === quote && at + 1 < last
    if (doubled) at++
    else if (quote === "'" || raw.charAt(at - 1) !== '\\') found.push(at)
  }
  return found
}

function isLetter(raw: string, at: number): boolean {
  return /\p{L}/u.test(raw.charAt(at))
}

import { readCoreScalar } from './core-scalar.ts'
import { readersOf } from './readers-of.ts'

export interface QuoteContext {
  /** Inside `[ ]` or `{ }`, where commas and brackets end plain text. */
  readonly flow?: boolean
  /** The text is a date: those stay plain when plain is preferred, although readers differ on their type. */
  readonly date?: boolean
}

// Controls, line breaks of any reader and what no reader accepts raw: only an escape can hold them.
// Made when a text first needs it, as it is built from Unicode's tables.
const needsEscape = (): RegExp => /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u
const needsEscapeInDouble = (): RegExp => /["\\\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu
// A first character that means nothing in YAML: letters, digits, and marks of other scripts than ASCII.
const plainStart = (): RegExp => /^(?:[\p{L}\p{N}]|(?![\0-\x7f])[\p{P}\p{S}])/u
// White space other than the space, and what cannot be seen, is for quotes.
const notPlain = (): RegExp => /[\p{C}\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|:(?:\s|$)|\s#|\s$/u
// What both of these say of ASCII is said sooner.
const WORDS = /^[A-Za-z0-9][ -~]*$/
const DATE_LIKE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/
const SHORT_ESCAPES: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\0': '\\0',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

/** Writes text as a YAML scalar that every reader takes for exactly that text, in the preferred style where that is possible. */
export function quoteYaml(text: string, prefer: 'plain' | 'single' | 'double', context: QuoteContext = {}): string {
  if (prefer === 'plain' && isPlainSafe(text, context)) return text
  if (prefer === 'double' || needsEscape().test(text)) return `"${text.replace(needsEscapeInDouble(), escapeMark)}"`
  return `'${text.replaceAll("'", "''")}'`
}

function isPlainSafe(text: string, context: QuoteContext): boolean {
  if (WORDS.test(text) ? /:(?: |$)| #| $/.test(text) : !plainStart().test(text) || notPlain().test(text)) return false
  if (context.flow && /[[\]{},]/.test(text)) return false
  if (DATE_LIKE.test(text)) return context.date === true
  return typeof readCoreScalar(text) === 'string' && readersOf(text) === null
}

function escapeMark(mark: string): string {
  const code = mark.charCodeAt(0)
  const hex = code.toString(16)
  return SHORT_ESCAPES[mark] ?? (code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`)
}

import type { Block } from '../block.ts'
import type { IssueOf } from '../issue.ts'
import type { Span } from '../place.ts'
import type { TomlError } from './load-toml.ts'
import { scanToml } from './scan-toml.ts'

const MISSING = ['Unspecified values', 'missing-value', 'A value is expected after the equals sign'] as const

/** By the parser's message: it exposes no code. */
const KNOWN: readonly (readonly [message: string, code: string, detail: string])[] = [
  ['Unterminated string constant', 'unterminated-string', 'A string is not closed'],
  ['Unterminated table-key', 'unterminated-table-key', 'A table header is not closed'],
  ['Unterminated array', 'unterminated-array', 'An array is not closed'],
  ['Unterminated inline table', 'unterminated-inline-table', 'An inline table is not closed'],
  ['Empty bare keys', 'missing-key', 'A key is missing'],
  ['Must be a newline', 'missing-newline', 'Each key needs a line of its own: nothing may follow a value here'],
  ['Expected equal', 'missing-equals-sign', 'An equals sign is expected between a key and its value'],
  MISSING,
  ['Expected comma', 'missing-comma', 'A comma is expected between two items'],
  ['Defining a key multiple times', 'duplicate-key', 'A key or table is defined more than once'],
  ['Unexpected character', 'unexpected-character', 'This character cannot stand here; text must be quoted'],
  ['Unexpected token', 'unexpected-token', 'This cannot stand here'],
  ['Control characters', 'control-character', 'A control character must be written as an escape'],
  ['Invalid code point', 'invalid-code-point', 'This code point is not a character'],
  ['The key, equals sign, and value', 'broken-line', 'A key, its equals sign and its value must be on one line'],
  ['No newlines are allowed between', 'broken-inline-table', 'An inline table must be on one line'],
  ['Underscores are allowed', 'misplaced-underscore', 'An underscore in a number must stand between digits'],
  ['Unexpected spaces', 'unexpected-space', 'No space is allowed between these brackets'],
  ['Three or more quotes', 'too-many-quotes', 'Three or more quotes cannot stand inside this string'],
  ['Unexpected invalid date', 'invalid-date', 'This date is not in the calendar'],
  ['Unexpected invalid time', 'invalid-time', 'This time is not on the clock'],
  ['Leading zeros', 'leading-zero', 'A number must not start with 0'],
  ['Trailing comma', 'trailing-comma', 'A comma must not stand before the closing brace of an inline table'],
  [
    'Invalid character in escape',
    'unknown-escape',
    'This escape is unknown: a backslash in double quotes is written \\\\',
  ],
  ['Consecutive dots', 'empty-key-part', 'Two dots in a key need a name between them'],
  ['Keys cannot end', 'trailing-dot', 'A key must not end with a dot'],
  ['Keys cannot start', 'leading-dot', 'A key must not start with a dot'],
]

/** The parser stops within these. */
const LITERAL_CODES = new Set(['invalid-date', 'invalid-time', 'leading-zero', 'misplaced-underscore'])
const LITERAL = /[0-9A-Za-z:._+-]/
const WORD = /[A-Za-z0-9_-]+|[\s\S]/uy

/** Explains the error of a TOML block that does not parse. */
export function describeTomlError(block: Block, error: TomlError): IssueOf<'syntax-error'> {
  const { text } = block
  const known = KNOWN.find(([message]) => error.message.startsWith(message))
  const [, code, detail] = valueIsMissing(text, error.index) ? MISSING : (known ?? ['', 'unreadable', error.message])
  const { start, end } = spanOf(text, error.index, code)
  const span = { start: block.span.start + start, end: block.span.start + end }
  return { kind: 'syntax-error', format: 'toml', code, detail, span }
}

/** The parser looks for a value on the next lines; the author forgot it on this one. */
function valueIsMissing(text: string, index: number): boolean {
  const before = text.slice(0, index)
  const equals = before.trimEnd().length - 1
  return before.charAt(equals) === '=' && (before.includes('\n', equals) || index === text.length)
}

function spanOf(text: string, index: number, code: string): Span {
  if (code === MISSING[1]) {
    const end = text.slice(0, index).trimEnd().length
    return { start: Math.max(end - 1, 0), end }
  }
  const open = code === 'unterminated-string' ? scanToml(text).open : null
  if (open !== null) return open
  let start = index
  let end = endOfWord(text, index)
  if (LITERAL_CODES.has(code)) {
    while (start > 0 && LITERAL.test(text.charAt(start - 1))) start--
    while (end < text.length && LITERAL.test(text.charAt(end))) end++
  }
  return { start, end }
}

/** A line break or the end of the block has nothing to underline. */
function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start
  const word = WORD.exec(text)?.[0] ?? ''
  return word === '\n' || word === '\r' ? start : start + word.length
}

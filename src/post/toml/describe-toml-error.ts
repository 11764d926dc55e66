import { readDate } from '../../values/dates/read-date.ts'
import type { Block } from '../block.ts'
import { findConflict } from '../find-conflict.ts'
import type { IssueOf } from '../issue.ts'
import { lineAt } from '../line-at.ts'
import type { Span } from '../place.ts'
import { findOpenBracket } from './find-open-bracket.ts'
import type { TomlError } from './load-toml.ts'
import { scanToml } from './scan-toml.ts'

const MISSING = ['Unspecified values', 'missing-value', 'A value is expected after the equals sign'] as const

/** By the parser's message: it exposes no code. */
export const KNOWN: readonly (readonly [message: string, code: string, detail: string])[] = [
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
  const plain =
    describeConflict(block) ??
    describeMark(block, error) ??
    describeYaml(block, error) ??
    describeEscape(block, error) ??
    describeDate(block, error) ??
    describeBracket(block, error) ??
    describeValue(block, error)
  if (plain !== null) return plain
  const known = KNOWN.find(([message]) => error.message.startsWith(message))
  const [, code, detail] = valueIsMissing(text, error.index) ? MISSING : (known ?? ['', 'unreadable', error.message])
  const { start, end } = spanOf(text, error.index, code)
  const span = { start: block.span.start + start, end: block.span.start + end }
  return { kind: 'syntax-error', format: 'toml', code, detail, span }
}

type Described = IssueOf<'syntax-error'> | null

function describeConflict({ text, span }: Block): Described {
  const found = findConflict(text)
  if (found === null) return null
  const place = { start: span.start + found.start, end: span.start + found.end }
  return {
    kind: 'syntax-error',
    format: 'toml',
    code: 'merge-conflict',
    detail: 'A merge is not resolved',
    span: place,
  }
}

/** A byte order mark, or curly quotes for those of the keyboard: all text of TOML is in quotes, so they were meant as such. */
function describeMark({ text, span }: Block, { index }: TomlError): Described {
  const start = span.start + index
  const place = { start, end: start + 1 }
  const common = { kind: 'syntax-error', format: 'toml', span: place } as const
  if (text.charCodeAt(index) === 0xfeff) {
    const repair = { safety: 'safe', edits: [{ ...place, text: '' }] } as const
    return { ...common, code: 'byte-order-mark', detail: 'A byte order mark stands here', repair }
  }
  if (!/[“”„‟＂‘’＇]/.test(text.charAt(index))) return null
  const line = lineAround(text, index)
  const quoted = /^.([^“”„‟＂‘’＇"\\]*)[“”„‟＂‘’＇"](?=[ \t]*(?:#.*)?$)/.exec(text.slice(index, line.end))
  const repair = quoted !== null && {
    safety: 'safe' as const,
    edits: [{ start, end: start + quoted[0].length, text: `"${quoted[1]}"` }],
  }
  return { ...common, code: 'full-width-quote', detail: 'Quotes of TOML are straight', ...(repair && { repair }) }
}

/** `title: A walk` */
function describeYaml({ text, span }: Block, { index }: TomlError): Described {
  const line = lineAround(text, index)
  const written = text.slice(line.start, line.end)
  if (!/^(?:[\p{L}_][\p{L}\p{N}_-]{0,39}:(?:\s|$)|-[ \t])/u.test(written)) return null
  const place = { start: span.start + line.start, end: span.start + line.start + written.trimEnd().length }
  return { kind: 'syntax-error', format: 'toml', code: 'yaml-in-toml', detail: 'This line is YAML', span: place }
}

/** `"C:\path"`: where no escape of the text is one, all of its backslashes were meant as such. */
function describeEscape({ text, span }: Block, { index }: TomlError): Described {
  const at = text.charAt(index - 1) === '\\' ? index - 1 : index
  if (text.charAt(at) !== '\\') return null
  const line = lineAround(text, at)
  const [path] = KEY_OF_LINE.exec(text.slice(line.start, line.end))?.slice(1) ?? []
  const open = text.lastIndexOf('"', at)
  const close = text.indexOf('"', at)
  const inside = text.slice(open + 1, close)
  const isOwn = open >= line.start && close !== -1 && close < line.end && !/'|\\["\\]/.test(inside)
  const start = span.start + at
  const edits = [{ start: span.start + open, end: span.start + close + 1, text: `'${inside}'` }]
  const safety = /\\(?:[btnfr]|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(inside) ? 'unsafe' : 'safe'
  return {
    kind: 'syntax-error',
    format: 'toml',
    code: 'unknown-escape',
    detail: 'This escape is unknown: a backslash in double quotes is written \\\\',
    span: { start, end: start + 1 },
    ...(path !== undefined && { path: [path] }),
    ...(isOwn && text.charAt(open - 1) !== '"' && { repair: { edits, safety } }),
  }
}

/** `2015-8-7`: a date, but none of TOML. */
function describeDate({ text, span }: Block, { index }: TomlError): Described {
  const line = lineAround(text, index)
  const [, before, path, value] =
    KEY_AND_VALUE.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_DATE))) ?? []
  if (path === undefined || before === undefined || value === undefined || !/^\d/.test(value)) return null
  const reading = readDate(value)
  if (reading.kind === 'not-a-date' || reading.kind === 'accepted') return null
  const start = span.start + line.start + before.length
  const place = { start, end: start + value.length }
  const by =
    reading.kind === 'malformed' ? reading.repaired : reading.kind === 'missing-timezone' ? reading.local : null
  const [code, detail] =
    reading.kind === 'impossible'
      ? ['invalid-date', 'This date is not in the calendar']
      : ['malformed-date', 'TOML writes dates as YYYY-MM-DD and times as HH:MM:SS']
  return {
    kind: 'syntax-error',
    format: 'toml',
    code,
    detail,
    span: place,
    path: [path],
    ...(by !== null && { repair: { edits: [{ ...place, text: by }], safety: 'safe' } }),
  }
}

/** A list that is still open where the next key begins. */
function describeBracket({ text, span }: Block, { index }: TomlError): Described {
  const at = findOpenBracket(text, index)
  if (at === null) return null
  const start = span.start + at
  const detail = 'An array is not closed'
  return { kind: 'syntax-error', format: 'toml', code: 'unterminated-array', detail, span: { start, end: start + 1 } }
}

/** What other languages write: `True`, `yes`, punctuation behind a value, a remark behind `//`, an object in braces. */
function describeValue({ text, span }: Block, { index }: TomlError): Described {
  const line = lineAround(text, index)
  const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_DATE))
  const at = (offset: number, length: number) => {
    const start = span.start + line.start + offset
    return { kind: 'syntax-error', format: 'toml', span: { start, end: start + length } } as const
  }
  const [, before, path, word] = BOOLEAN.exec(written) ?? []
  if (before !== undefined && path !== undefined && word !== undefined) {
    const issue = at(before.length, word.length)
    const by = /^(?:true|yes|on)$/i.test(word) ? 'true' : 'false'
    const safety = /^(?:true|false)$/i.test(word) ? ('safe' as const) : ('unsafe' as const)
    const repair = { safety, edits: [{ ...issue.span, text: by }] }
    return { ...issue, code: 'boolean', detail: 'TOML writes yes and no as true and false', path: [path], repair }
  }
  const [, value, name, mark] = BEHIND_VALUE.exec(written) ?? []
  if (value !== undefined && name !== undefined && mark !== undefined) {
    const issue = at(value.length, mark.length)
    const repair = { safety: 'safe' as const, edits: [{ ...issue.span, text: '' }] }
    return { ...issue, code: 'stray-punctuation', detail: mark, path: [name], repair }
  }
  if (/^\s*(?:\/\/|;|<!--)/.test(written) || /["'\d\]][ \t]+\/\//.test(written))
    return { ...at(0, written.trimEnd().length), code: 'comment', detail: 'A comment in TOML begins with #' }
  if (text.trimStart().startsWith('{') && index <= text.indexOf('{') + 1)
    return { ...at(0, 1), code: 'json', detail: 'These lines are JSON: write `name = "value"`, without braces' }
  return null
}

const BOOLEAN = /^([ \t]*([A-Za-z0-9_-]+)[ \t]*=[ \t]*)(true|false|yes|no|on|off)[ \t]*(?:#.*)?$/i
const BEHIND_VALUE =
  /^([ \t]*([A-Za-z0-9_-]+)[ \t]*=[ \t]*(?:"[^"\\]*"|'[^']*'|true|false|\d[\d.:TZ+-]*|\[[^[\]]*\]))[ \t]*([,;])[ \t]*(?:#.*)?$/
const LONGEST_DATE = 160
const KEY_OF_LINE = /^[ \t]*([A-Za-z0-9_-]+)[ \t]*=/
const KEY_AND_VALUE = /^([ \t]*([A-Za-z0-9_-]+)[ \t]*=[ \t]*)([^\s#](?:[^#\r\n]*[^#\s])?)[ \t]*(?:#.*)?$/

function lineAround(text: string, index: number): Span {
  const start = text.lastIndexOf('\n', index - 1) + 1
  return { start, end: lineAt(text, start).end }
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

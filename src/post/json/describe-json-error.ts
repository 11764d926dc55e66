import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser'
import type { Block } from '../block.ts'
import { findConflict } from '../find-conflict.ts'
import type { IssueOf } from '../issue.ts'
import type { Span } from '../place.ts'
import type { JsonError } from './parse-json-tree.ts'

const DETAILS: Record<string, string> = {
  InvalidSymbol: 'This is not a JSON value: only strings in double quotes, numbers, true, false, null, [ ] and { } are',
  InvalidNumberFormat: 'This is not a JSON number',
  PropertyNameExpected: 'A key in double quotes is expected here',
  ValueExpected: 'A value is expected here',
  ColonExpected: 'A colon is expected between a key and its value',
  CommaExpected: 'A comma is expected here',
  CloseBraceExpected: 'A closing brace is missing',
  CloseBracketExpected: 'A closing bracket is missing',
  EndOfFileExpected: 'Nothing may follow the JSON value',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments, and this one does not end',
  UnexpectedEndOfString: 'A string is not closed on its line',
  UnexpectedEndOfNumber: 'A number lacks digits',
  InvalidUnicode: 'Four hexadecimal digits must follow \\u',
  InvalidEscapeCharacter: 'This escape is unknown: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits',
  InvalidCharacter: 'A control character in a string must be written as an escape',
  TrailingComma: 'A comma must not stand before a closing brace or bracket',
  LeadingZero: 'A number must not start with 0',
}

interface Flaw {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** Explains the first error of a JSON block, as precisely as its text allows. */
export function describeJsonError(
  block: Block,
  json: { text: string; offset: number },
  error: JsonError,
): IssueOf<'syntax-error'> {
  const conflict = findConflict(block.text)
  if (conflict !== null) {
    const { start } = block.span
    const span = { start: start + conflict.start, end: start + conflict.end }
    return { kind: 'syntax-error', format: 'json', code: 'merge-conflict', detail: '', span }
  }
  const flaw = narrow(json.text, {
    code: printParseErrorCode(error.error as ParseErrorCode),
    start: error.offset,
    end: error.offset + error.length,
  })
  const detail = DETAILS[flaw.code] ?? 'This is not JSON'
  const span = within(block.span, { start: flaw.start + json.offset, end: flaw.end + json.offset })
  return { kind: 'syntax-error', format: 'json', code: flaw.code, detail, span }
}

/** The parser names whole strings, and the token after a wrong one. */
function narrow(text: string, flaw: Flaw): Flaw {
  const char = text.charAt(flaw.start)
  switch (flaw.code) {
    case 'InvalidCharacter':
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return firstInString(text, flaw)
    case 'CommaExpected':
      if (!/[0-9]/.test(char) || text.charAt(flaw.start - 1) !== '0') return flaw
      return { code: 'LeadingZero', start: flaw.start - 1, end: flaw.end }
    case 'PropertyNameExpected':
    case 'ValueExpected': {
      const comma = char === '}' || char === ']' ? lastSolid(text, flaw.start) : -1
      return text.charAt(comma) === ',' ? { code: 'TrailingComma', start: comma, end: comma + 1 } : flaw
    }
    default:
      return flaw
  }
}

const ESCAPE_OR_CONTROL = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\u?|[\0-\x1f]/g

function firstInString(text: string, flaw: Flaw): Flaw {
  for (const { 0: match, index } of text.slice(flaw.start, flaw.end).matchAll(ESCAPE_OR_CONTROL)) {
    const start = flaw.start + index
    if (match === '\\u') return { code: 'InvalidUnicode', start, end: start + 2 }
    if (match === '\\') return { code: 'InvalidEscapeCharacter', start, end: Math.min(start + 2, flaw.end) }
    if (match.length === 1) return { code: 'InvalidCharacter', start, end: start + 1 }
  }
  return flaw
}

function lastSolid(text: string, before: number): number {
  let at = before - 1
  while (at >= 0 && /\s/.test(text.charAt(at))) at--
  return at
}

function within(bounds: Span, span: Span): Span {
  const clamp = (offset: number): number => Math.min(Math.max(offset, bounds.start), bounds.end)
  return { start: clamp(span.start), end: clamp(span.end) }
}

/** Turns the word of a schema library for a type into the words that a blogger uses. */
import type { FieldKind } from './context.ts'

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  nan: 'a number',
  int: 'a whole number',
  integer: 'a whole number',
  bigint: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  array: 'a list',
  tuple: 'a list',
  set: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  map: 'a group of fields',
  null: 'empty',
  undefined: 'left out',
  never: 'left out',
}

/** `kind` says more of a text: what is kept as text may have to be a date or a URL. */
export function describeExpected(expected: string, kind: FieldKind | null = null): string {
  if (expected === 'string' && kind === 'date') return 'a date'
  if (expected === 'string' && kind === 'url') return 'a URL'
  return Object.hasOwn(WORDS, expected) ? (WORDS[expected] ?? 'another value') : 'another kind of value'
}

/** Turns the word of a schema library for a type into the words that a blogger uses. */
import type { FieldKind } from '../context.ts'

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

/** `expected` may name several types: `string|array`; `kind` says more of a text: it may have to be a date or a URL. */
export function describeExpected(expected: string, kind: FieldKind | null = null): string {
  const words = new Set(expected.split('|').map((word) => describeWord(word, kind)))
  return words.has(undefined) ? 'another kind of value' : [...words].join(' or ')
}

function describeWord(word: string, kind: FieldKind | null): string | undefined {
  if (word === 'string' && kind === 'date') return 'a date'
  if (word === 'string' && kind === 'url') return 'a URL'
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
}

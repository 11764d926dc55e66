/** Turns a value into the word of its type, in the vocabulary that all kinds of schema share: that of zod. */
export function typeWord(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'number'
  if (typeof value === 'bigint') return 'int'
  return value instanceof Date ? 'date' : typeof value
}

/** Whether a value of the one type is one of the other: a whole number is a number too. */
export function isTypeIn(word: string, words: readonly string[]): boolean {
  return words.includes(word) || (word === 'int' && words.includes('number'))
}

/** The words of the types that a JSON Schema names. */
export function typeWordsOf(type: unknown): string[] {
  return [type].flat().map((word) => (word === 'integer' ? 'int' : String(word)))
}

// The words of zod for types and bounds, as `z.string().min(3)` and its like say them.
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Invalid input: /, ''],
  [/\bexpected (string|text) to have\b/, 'expected'],
  [/\bexpected (array|set) to have\b/, 'expected a list of'],
  [/\bexpected number to be\b/, 'expected'],
  [/>=/g, 'at least '],
  [/<=/g, 'at most '],
  [/>/g, 'more than '],
  [/</g, 'less than '],
]

/** Turns the reason that a schema gives for refusing a value into a clause without a final period. */
export function describeDetail(detail: string): string {
  // A schema of the user's own speaks in the user's own words: those stay.
  if (!/^(?:Invalid|Too (?:big|small))\b/.test(detail)) return detail.trim().replace(/(?<!\.)\.$/, '')
  const plain = WORDS.reduce((text, [word, better]) => text.replace(word, better), detail)
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

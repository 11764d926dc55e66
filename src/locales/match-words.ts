// In UTF-16 code units: what is longer was not said by postlint.
const LONGEST = 1000

/**
 * Gives a text of the core its words in another language; `words` has them by the English ones, in which `{}` stands for each value.
 * Those that nobody knows stay as they are: they are those of a schema, a plugin or a parser.
 */
export function matchWords(text: string, words: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(words, text)) return words[text] ?? text
  if (text.length > LONGEST) return text
  for (const [english, other] of Object.entries(words)) {
    const values = english.includes('{}') ? valuesIn(text, english.split('{}')) : null
    if (values !== null) return fillWords(other, values)
  }
  return text
}

/** Puts values where a language wants them: `{0}` is the first. */
export function fillWords(words: string, values: readonly unknown[]): string {
  return words.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]))
}

/** What stands between the parts of a sentence; null where it is another one. */
function valuesIn(text: string, parts: readonly string[]): string[] | null {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return null
  const values: string[] = []
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const next = text.indexOf(part, at)
    if (next === -1) return null
    values.push(text.slice(at, next))
    at = next + part.length
  }
  const end = text.length - last.length
  return end < at ? null : [...values, text.slice(at, end)]
}

import type { Locale } from '../../schemas/locales.ts'
import { catalogueOf } from './catalogue.ts'
import { fillWords, matchWords } from './match-words.ts'

let sentences: Readonly<Record<string, string>> | null = null

/**
 * Chooses the language of the run, before anything is said: a process speaks one. Only what people read of a run goes by it;
 * problems have their words from the rules of their project.
 */
export function speak(locale: Locale): void {
  sentences = catalogueOf(locale)?.sentences ?? null
}

/** A sentence in the language of the run. English stands where it is said, and is the name of the sentence in the catalogues. */
export function say(parts: readonly string[], ...values: readonly (string | number)[]): string {
  const words = sentences?.[parts.join('{}')]
  if (words !== undefined) return fillWords(words, values)
  return parts.reduce((text, part, at) => `${text}${values[at - 1] ?? ''}${part}`)
}

/** The same of a text that the core has made, which knows no language. */
export function sayText(text: string): string {
  return sentences === null ? text : matchWords(text, sentences)
}

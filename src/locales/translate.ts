import type { Locale } from '../../schemas/locales.ts'
import { namePath } from '../post/name-path.ts'
import type { KeyPath } from '../post/place.ts'
import { type Catalogue, catalogueOf } from './catalogue.ts'
import { fillWords, matchWords } from './match-words.ts'

let run: Locale = 'en'
let catalogue: Catalogue | null = null
let sentences: Catalogue['sentences'] | null = null

/**
 * Chooses the language of the run, before anything is said: a process speaks one. Only what people read of a run goes by it;
 * problems have their words from the rules of their project.
 */
export function setLocale(locale: Locale): void {
  run = locale
  catalogue = catalogueOf(locale)
  sentences = catalogue?.sentences ?? null
}

/** For those who have to name it. */
export function localeOfRun(): Locale {
  return run
}

/** A sentence in the language of the run. English stands where it is said, and is the name of the sentence in the catalogues. */
export function translate(parts: readonly string[], ...values: readonly (string | number)[]): string {
  const words = sentences?.[parts.join('{}')]
  if (words !== undefined) return fillWords(words, values)
  return parts.reduce((text, part, at) => `${text}${values[at - 1] ?? ''}${part}`)
}

/** The same of a text that the core has made, which knows no language. */
export function translateText(text: string): string {
  return catalogue === null ? text : matchWords(text, catalogue.texts)
}

/** A number of things in the language of the run: `1 post`, `3 posts`. */
export function countNoun(count: number, noun: string): string {
  const words = sentences?.[`{} ${noun}`]
  return words === undefined ? `${count} ${noun}${count === 1 ? '' : 's'}` : fillWords(words, [count])
}

/** A key path in words. */
export function translatePath(path: KeyPath, quote = '`'): string {
  return (catalogue?.namePath ?? namePath)(path, quote)
}

import type { Locale } from '../../schemas/locales.ts'
import { latePart } from '../late/late-part.ts'
import type { KeyPath } from '../post/place.ts'
import type { RuleWords } from './rule-words.ts'

/** All that postlint says, in a language other than English. */
export interface Catalogue {
  readonly rules: RuleWords
  /** Names the items of lists in a text, as `nameItems` does in English. */
  nameItems(text: string, path: KeyPath): string
  namePath(path: KeyPath, quote?: string): string
  /** Sentences by the English ones, in which `{}` stands for each value; here `{0}` is the first. */
  readonly sentences: Readonly<Record<string, string>>
  /** The same of texts that are made where no language is known: reasons, levels. */
  readonly texts: Readonly<Record<string, string>>
}

interface Part {
  readonly CATALOGUE: Catalogue
}

const PARTS: Readonly<Record<Exclude<Locale, 'en'>, () => Part>> = {
  'zh-Hans': latePart<Part>('zh-hans'),
  'zh-Hant': latePart<Part>('zh-hant'),
}

/** What is said in a language; null for English, which stands where it is said. */
export function catalogueOf(locale: Locale): Catalogue | null {
  return locale === 'en' ? null : PARTS[locale]().CATALOGUE
}

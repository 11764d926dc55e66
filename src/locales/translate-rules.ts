import type { Locale } from '../../schemas/locales.ts'
import type { AnyRule } from '../rules/rule.ts'
import { catalogueOf } from './catalogue.ts'
import type { WordsOf } from './rule-words.ts'

/** The rules with their words in a language; those of plugins speak as they do. */
export function translateRules(rules: readonly AnyRule[], locale: Locale): readonly AnyRule[] {
  const catalogue = catalogueOf(locale)
  if (catalogue === null) return rules
  const { nameItems } = catalogue
  const words: Readonly<Record<string, WordsOf<AnyRule>>> = catalogue.rules
  return rules.map((rule) => (rule.plugin === undefined ? { ...rule, ...words[rule.id], nameItems } : rule))
}

import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../schemas/locales.ts'
import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { catalogueOf } from '../../src/locales/catalogue.ts'
import { translateRules } from '../../src/locales/translate-rules.ts'
import { RULES } from '../../src/rules/index.ts'
import { lint } from '../rules/lint-example.ts'

const OTHERS = LOCALES.filter((locale) => locale !== 'en')
const EXAMPLES = RULES.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const))

/** All that people read of a problem. */
function textsOf({ message, help, related, fixes }: Diagnostic): string[] {
  return [message, help, ...related.map((one) => one.message), ...fixes.map(({ title }) => title)]
}

/** What messages quote: values of the post, names and code. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/`[^`]+`/g)].map(([quoted]) => quoted)
}

/** What no Chinese typesetter lets pass: marks of the keyboard behind Chinese, and no blank between it and other scripts. */
function flawsOf(text: string): string[] {
  const plain = text.replace(/`[^`]*`|"[^"]*`[^"]*"/g, '`')
  const flaws =
    /\p{Script=Han}[\w`]|[\w`]\p{Script=Han}|\p{Script=Han}[,.;:?!()]| [，。；：？（）]|[，。；：？（）] | {2}|^ | $/gu
  return plain.match(flaws) ?? []
}

describe.each(OTHERS)('%s', (locale) => {
  it('has all words of each rule, and no others', () => {
    for (const rule of RULES) {
      const words = catalogueOf(locale)?.rules[rule.id as 'missing-field']
      expect(Object.keys(words?.messages ?? {}).sort(), rule.id).toEqual(Object.keys(rule.messages).sort())
      expect(Object.keys(words?.titles ?? {}).sort(), rule.id).toEqual(Object.keys(rule.titles).sort())
      expect(words?.summary, rule.id).toMatch(/\p{Script=Han}.*。$/u)
      expect(words?.why, rule.id).toMatch(/\p{Script=Han}.*。$/u)
    }
    expect(Object.keys(catalogueOf(locale)?.rules ?? {}).sort()).toEqual(RULES.map(({ id }) => id).sort())
  })

  it.each(EXAMPLES)('says of an example of %s what English says, with the same values', (id, example) => {
    const english = lint(example.bad, example, id)
    const own = lint(example.bad, example, id, locale)
    expect(own.map(({ rule, level, start, path }) => ({ rule, level, start, path }))).toEqual(
      english.map(({ rule, level, start, path }) => ({ rule, level, start, path })),
    )
    for (const [at, problem] of english.entries()) {
      const texts = textsOf(own[at] as Diagnostic)
      expect(texts.length).toBe(textsOf(problem).length)
      for (const [index, text] of textsOf(problem).entries()) {
        const other = texts[index] ?? ''
        expect(other).toMatch(/\p{Script=Han}/u)
        // What the schema of the user says stays in the user's words.
        for (const quoted of quotedIn(text)) expect(other).toContain(quoted)
        expect(flawsOf(other), other).toEqual([])
      }
    }
  })
})

it('names no rule of a plugin otherwise', () => {
  const plugin = { ...(RULES[0] as (typeof RULES)[number]), plugin: 'own' }
  expect(translateRules([plugin], 'zh-Hans')).toEqual([plugin])
})

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { GENERATOR_SCHEMAS } from '../../schemas/generator-schemas.ts'
import { LOCALES } from '../../schemas/locales.ts'
import { post } from '../../schemas/post.ts'
import { catalogueOf } from '../../src/locales/catalogue.ts'
import { RULES } from '../../src/rules/index.ts'
import { findSentences } from './find-sentences.ts'

const said = findSentences('src')

/** What the pages of rules show beside their messages, and what presets say of their fields, at any depth. */
const described = [
  ...RULES.flatMap(({ examples }) => examples.flatMap(({ note }) => note ?? [])),
  ...RULES.flatMap(({ options }) => (options === undefined ? [] : descriptionsOf(options(z)))),
  ...[post, ...Object.values(GENERATOR_SCHEMAS)].flatMap((schema) =>
    descriptionsIn(z.toJSONSchema(schema, { unrepresentable: 'any' })),
  ),
]

function descriptionsOf(schema: z.ZodType): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return Object.values(properties).flatMap((one) => (typeof one === 'object' ? (one.description ?? []) : []))
}

function descriptionsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'description' in node && typeof node.description === 'string' ? [node.description] : []
  return [...own, ...Object.values(node).flatMap(descriptionsIn)]
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const { sentences = {}, texts = {} } = catalogueOf(locale) ?? {}

  it('has each sentence of the sources, and no others', () => {
    expect(said.size).toBeGreaterThan(300)
    expect(Object.keys(sentences).sort()).toEqual([...said].sort())
  })

  it('has the words of options, examples and the fields of presets', () => {
    expect(described.length).toBeGreaterThan(40)
    expect(described.filter((text) => text !== '' && !Object.hasOwn(texts, text))).toEqual([])
  })

  it.each([...Object.entries(sentences), ...Object.entries(texts)])(
    'puts each value of %j in its place',
    (english, own) => {
      const count = english.split('{}').length - 1
      const places = [...own.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at))
      // The article of `a Hugo site` is the one word that Chinese has none of.
      const needed = english === '{} {} site ({})' ? [1, 2] : Array.from({ length: count }, (_, at) => at)
      expect([...new Set(places)].sort()).toEqual(needed)
      // A sentence of values alone has no words.
      if (/[a-z]{3}/i.test(english)) expect(own).toMatch(/[\p{Script=Han}：，↑]/u)
    },
  )
})

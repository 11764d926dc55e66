import * as z from 'zod'
import { GENERATOR_IDS } from '../../schemas/generator-ids.ts'
import { GENERATOR_SCHEMAS } from '../../schemas/generator-schemas.ts'
import type { Locale } from '../../schemas/locales.ts'
import { post } from '../../schemas/post.ts'
import { relateResults } from '../../src/check/compare/relate-results.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { keyNames } from '../../src/check/key-names.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import { Plan } from '../../src/check/plan.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import type { SchemaReader, Settings } from '../../src/check/settings.ts'
import { generatorOf } from '../../src/generators/generator-of.ts'
import { createSite } from '../../src/generators/site/create-site.ts'
import { translateRules } from '../../src/locales/translate-rules.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'
import { filesOfTexts } from './files-of-texts.ts'

/** Ten past six in the evening, UTC, on 23 November 2026: the present of all tests. */
export const NOW = Date.UTC(2026, 10, 23, 18, 10) / 1000

const presets = new Map(GENERATOR_IDS.map((id) => [id, readZodSchema(GENERATOR_SCHEMAS[id])]))

const schemas = {
  post: readZodSchema(post),
  loose: readZodSchema(post.partial()),
  choice: readZodSchema(post.partial().extend({ layout: z.enum(['post', 'page']).optional() })),
}

/** The settings under which an example of a rule is linted: rules that are off by default are on for their own examples. */
export function settingsOfExample(example: Omit<Example, 'bad'>, rule?: string, locale: Locale = 'en'): Settings {
  const off = RULES.find(({ id }) => id === rule)
  const level = off?.level === 'off' ? 'warning' : off?.level
  const settings = createSettings({
    schema: schemaOf(example),
    rules: translateRules(RULES, locale),
    levels:
      off === undefined
        ? {}
        : { [off.id]: example.options === undefined ? (level ?? 'error') : [level ?? 'error', example.options] },
    now: example.now ?? NOW,
  })
  const own = example.generator === undefined ? {} : { generator: generatorOf(example.generator), portable: false }
  const { generator } = { ...settings.collection, ...own }
  const site = createSite(generator, filesOfTexts(example.site ?? {}, example.others ?? []))
  const collection = { ...settings.collection, ...own, site, ...example.collection }
  return {
    ...settings,
    collection,
    keyNames: keyNames(generator, collection.fields),
    plan: new Plan(settings.rules.values(), collection, settings.now),
  }
}

function schemaOf({ schema = 'loose', generator = 'any' }: Omit<Example, 'bad'>): SchemaReader {
  return schema === 'preset' ? (presets.get(generator) as SchemaReader) : schemas[schema]
}

/** All problems of a text among other texts, the rules that compare posts included. */
export function lint(
  text: string,
  example: Omit<Example, 'bad'> = {},
  rule?: string,
  locale?: Locale,
): readonly Diagnostic[] {
  const settings = settingsOfExample(example, rule, locale)
  const path = example.path ?? 'post.md'
  const texts = new Map([[path, text], ...(example.others ?? []).map((other) => [other.path, other.text] as const)])
  const reopen = (name: string) => sourceOfText(name, texts.get(name) ?? '')
  const results = [...texts.keys()].map((name) => lintPost(reopen(name), settings))
  return (
    relateResults(results, settings, reopen)
      .all()
      .find((result) => result.path === path)?.diagnostics ?? []
  )
}

/** `line:column rule` of every problem, the shortest form in which a test can state a verdict. */
export function verdicts(text: string, example: Omit<Example, 'bad'> = {}, rule?: string): string[] {
  return lint(text, example, rule).map((one) => `${one.start.line}:${one.start.column} ${one.rule}`)
}

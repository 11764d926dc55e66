/** Law 6: the order of rules, posts and workers, and what was remembered from other posts, do not change the report. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { post as postSchema } from '../../schemas/post.ts'
import { relateResults } from '../../src/check/compare/relate-results.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost, type PostResult } from '../../src/check/lint-post.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import type { Settings } from '../../src/check/settings.ts'
import { readPost } from '../../src/post/post.ts'
import { type Source, sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { NOW } from '../rules/lint-example.ts'
import { mutatedSeed } from './mutated-seed.ts'
import { brokenPost, goodPost } from './posts.ts'
import { repetitivePost } from './repetitive-post.ts'
import { SEEDS } from './seeds.ts'

const schema = readZodSchema(postSchema)
/** Every rule is on, those that are off by default too. */
const levels = Object.fromEntries(RULES.map(({ id, level }) => [id, level === 'off' ? 'warning' : level]))
/** Settings that remember nothing of any post. */
const freshSettings = (rules = RULES): Settings => createSettings({ schema, rules, levels, now: NOW })

const corpus: fc.Arbitrary<readonly Source[]> = fc
  .array(
    fc.oneof(
      { weight: 7, arbitrary: repetitivePost },
      { weight: 2, arbitrary: brokenPost },
      { weight: 1, arbitrary: goodPost },
      { weight: 1, arbitrary: fc.constantFrom(...SEEDS) },
      { weight: 1, arbitrary: mutatedSeed },
    ),
    { minLength: 2, maxLength: 12, size: 'max' },
  )
  .map((texts) => texts.map((text, index) => sourceOfText(`${index}.md`, text)))

const OTHER_NAMES = sourceOfText(
  'names.md',
  `---\n${Array.from({ length: 64 }, (_, at) => `k${at}: 1\n`).join('')}---\n`,
)

/** Lints a post when nothing is remembered of any other: the program keeps names of fields, so it is given other ones. */
function lintAlone(source: Source): PostResult {
  readPost(OTHER_NAMES)
  return lintPost(source, freshSettings())
}

/** The report of a corpus whose posts were linted in the given order, by turns with the given settings. */
function lintAll(sources: readonly Source[], workers: readonly Settings[]): PostResult[] {
  const results = sources.map((source, at) => lintPost(source, workers[at % workers.length] as Settings))
  const byPath = new Map(sources.map((source) => [source.path, source]))
  return relateResults(results, workers[0] as Settings, (path) => byPath.get(path) ?? null).all()
}

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length })

it('6. what was remembered from other posts does not change the report', () => {
  const settings = freshSettings()
  const lintAgain = (source: Source): PostResult => lintPost(source, settings)
  let posts = 0
  let read = 0
  fc.assert(
    fc.property(corpus, (sources) => {
      const alone = sources.map(lintAlone)
      expect(sources.map(lintAgain)).toEqual(alone)
      expect(sources.map(lintAgain)).toEqual(alone)
      posts += sources.length
      read += sources.filter((source) => readPost(source).post !== null).length
    }),
    { numRuns: 30 },
  )
  // Nothing is remembered of a post that cannot be read.
  expect(read).toBeGreaterThan(posts / 2)
})

it('nor does the order of posts, or how workers share them', () => {
  const orders = corpus.chain((sources) =>
    fc.tuple(fc.constant(sources), shuffled(sources), fc.integer({ min: 1, max: 4 })),
  )
  fc.assert(
    fc.property(orders, ([sources, others, count]) => {
      const workers = Array.from({ length: count }, () => freshSettings())
      expect(lintAll(others, workers)).toEqual(lintAll(sources, [freshSettings()]))
    }),
    { numRuns: 30 },
  )
})

it('nor does the order of rules', () => {
  fc.assert(
    fc.property(corpus, shuffled(RULES), (sources, rules) => {
      const results = lintAll(sources, [freshSettings()])
      expect(lintAll(sources, [freshSettings(rules)])).toEqual(results)
      expect(lintAll(sources, [freshSettings(RULES.toReversed())])).toEqual(results)
    }),
    { numRuns: 40 },
  )
})

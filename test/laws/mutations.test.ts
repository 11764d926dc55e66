import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lintText } from '../../src/library/lint-text.ts'
import { brokenPost } from './posts.ts'
import { SEEDS } from './seeds.ts'

/** More by hand before a release: POSTLINT_RUNS=10000 npx vitest run test/laws/mutations.test.ts */
const RUNS = Number(process.env.POSTLINT_RUNS ?? 500)
const NOW = Date.UTC(2026, 10, 23) / 1000

// In ten-thousandths of the post: fc.double would stay near its start.
const place = fc.integer({ min: 0, max: 9999 }).map((at) => at / 10_000)
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      ': ',
      ':',
      ' #',
      '#',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '，',
      '：',
      '“',
      '”',
      '- ',
      '-',
      '---\n',
      '...\n',
      '\n',
    ],
    ...['\r', '\r\n', '\t', '  ', '\u00a0', '\u200b', '\u2028', '\u0085', '\0', '\u001b', '\uFEFF', '\ud800', '\u202e'],
    ...['&a ', '*a', '!!str ', '<<: ', '%YAML 1.1\n', '? ', '|', '>-', '@', '`', '\\', '\\u', '"\\ud83d"', '{{ x }}'],
    ...[
      'javascript:',
      'http:',
      '2023-13-45',
      '+08:60',
      '000',
      'yes',
      '~',
      '__proto__: ',
      'title: ',
      '# postlint-disable ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

interface Mutation {
  readonly at: number
  readonly cut: number
  readonly by: string
  readonly copies: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: place,
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(30) }),
  by: piece,
  copies: fc.oneof({ weight: 9, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.constantFrom(50, 1000, 20_000) }),
})

/** A post with pieces cut out, put in, or repeated until they fill the block. */
const mutated = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([seed, mutations]) =>
    mutations.reduce((text, { at, cut, by, copies }) => {
      const offset = Math.floor(at * text.length)
      return text.slice(0, offset) + by.repeat(copies) + text.slice(offset + cut)
    }, seed),
  )

it.each([
  ['posts of many sites', mutated],
  ['good posts', brokenPost],
])(
  'lintText gives an answer to every mutation of %s',
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (raw) => {
        const { problems, skipped } = lintText(raw, { now: NOW })
        expect(skipped === null || skipped.length > 0).toBe(true)
        expect(problems.filter(({ rule }) => rule === 'rule-failure')).toEqual([])
        const length = raw.replace(/^\uFEFF/, '').length
        for (const { start, end } of problems) {
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(length)
        }
      }),
      { numRuns: RUNS },
    )
  },
  600_000,
)

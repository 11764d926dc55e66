import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lintText } from '../../src/library/lint-text.ts'
import { mutatedSeed } from './mutated-seed.ts'
import { brokenPost } from './posts.ts'

/** More by hand before a release: POSTLINT_RUNS=10000 npx vitest run test/laws/mutations.test.ts */
const RUNS = Number(process.env.POSTLINT_RUNS ?? 500)
const NOW = Date.UTC(2026, 10, 23) / 1000

it.each([
  ['posts of many sites', mutatedSeed],
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

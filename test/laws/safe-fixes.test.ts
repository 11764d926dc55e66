/** Law 5: after a safe fix every word is where it was, no mark has become text, and comments stay; `--unsafe` loses no word. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBrokenLaw } from '../../bench/damage/broken-law.ts'
import { type Draw, drawBy, headOf, withList } from '../../bench/damage/head.ts'
import { KINDS } from '../../bench/damage/kinds.ts'
import { mixDamage } from '../../bench/damage/mix-damage.ts'
import { readStart } from '../../bench/damage/read-start.ts'
import { post } from '../../schemas/post.ts'
import { settingsOf } from '../../src/library/options.ts'
import { NOW } from '../rules/lint-example.ts'
import { goodPost } from './posts.ts'
import { SEEDS } from './seeds.ts'

/** More by hand: POSTLINT_RUNS=10000 npx vitest run test/laws/safe-fixes.test.ts; `bench/damage/law.ts` takes real posts. */
const RUNS = Number(process.env.POSTLINT_RUNS ?? 150)
const SETTINGS = [settingsOf({ now: NOW }), settingsOf({ now: NOW, schema: post.partial() })] as const
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 })

const nested = fc
  .tuple(
    goodPost,
    fc.constantFrom(
      'weight: 10',
      '# a note',
      'params:\n  color: "#fff"\n  deep: { a: one }',
      'note: |\n  briefly: so\n  # no comment',
    ),
  )
  .map(([text, more]) => {
    const eol = text.includes('\r\n') ? '\r\n' : '\n'
    return text.replace(`${eol}date:`, `${eol}${more.replaceAll('\n', eol)}${eol}date:`)
  })

const heads = fc.oneof({ weight: 4, arbitrary: nested }, { weight: 1, arbitrary: fc.constantFrom(...SEEDS) })

/** A damaged post must come out of the fixer as the law says; `sound` is what was meant, where one mistake was made. */
function holds(text: string, draw: Draw): void {
  const own = headOf(text)
  const head = own === null || draw.below(2) === 0 ? own : withList(own, draw)
  const kind = draw.one(KINDS)
  const mixed = head === null || kind === undefined ? null : mixDamage(head, draw, kind, KINDS)
  if (mixed === null) return
  const settings = SETTINGS[draw.below(2)] ?? SETTINGS[0]
  for (const unsafe of [false, true]) {
    expect({ ...mixed, broken: findBrokenLaw(mixed, settings, unsafe) }).toEqual({
      ...mixed,
      broken: null,
    })
  }
}

describe('5. safe means safe', () => {
  it.each(KINDS.map((kind) => [kind.name, kind] as const))('after %s', (_, kind) => {
    fc.assert(
      fc.property(goodPost, seed, (text, from) => {
        const draw = drawBy(from)
        const own = headOf(text)
        const head = own === null || from % 2 === 0 ? own : withList(own, draw)
        const mixed = head === null ? null : mixDamage(head, draw, kind)
        if (mixed === null) return
        for (const settings of SETTINGS) {
          const broken = findBrokenLaw(mixed, settings)
          expect({ ...mixed, broken }).toEqual({ ...mixed, broken: null })
        }
      }),
      { numRuns: 6 },
    )
  })

  it('after mixtures of them', () => {
    fc.assert(
      fc.property(heads, seed, (text, from) => holds(text, drawBy(from))),
      { numRuns: RUNS },
    )
  })

  const corpus = join(import.meta.dirname, '../../../shared/corpus')
  it.runIf(existsSync(corpus))('over real posts, where they are at hand', () => {
    const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .slice(0, 200)
      .map((name) => readStart(join(corpus, name)))
    fc.assert(
      fc.property(fc.constantFrom(...texts), seed, (text, from) => holds(text, drawBy(from))),
      { numRuns: RUNS },
    )
  })
})

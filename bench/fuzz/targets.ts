import fc from 'fast-check'
import { GENERATOR_IDS } from '../../schemas/generator-ids.ts'
import { post } from '../../schemas/post.ts'
import type { Settings } from '../../src/check/settings.ts'
import { settingsOf } from '../../src/library/options.ts'
import { RULES } from '../../src/rules/index.ts'
import { mutatedSeed } from '../../test/laws/mutated-seed.ts'
import { brokenPost, goodPost } from '../../test/laws/posts.ts'
import { SEEDS } from '../../test/laws/seeds.ts'
import { woundedBlock } from '../../test/laws/yaml-blocks.ts'
import { NOW, settingsOfExample } from '../../test/rules/lint-example.ts'
import { findBrokenLaw } from '../damage/broken-law.ts'
import { drawBy, headOf, withList } from '../damage/head.ts'
import { KINDS } from '../damage/kinds.ts'
import { mixDamage } from '../damage/mix-damage.ts'
import { findBrokenPromise } from './broken-promise.ts'
import { mutatedBytes } from './mutate-bytes.ts'

/** A kind of hostile posts, with what holds for them. */
export interface Target {
  readonly name: string
  readonly property: fc.IPropertyWithHooks<[Trial]>
}

/** A post and whose eyes it is read with. */
export interface Trial {
  readonly eyes: string
  readonly bytes: Uint8Array
  readonly broken: () => string | null
}

const strict = settingsOf({ now: NOW })
const loose = settingsOf({ now: NOW, schema: post.partial() })
const all = settingsOf({
  now: NOW,
  schema: post.partial(),
  timezone: 'Asia/Shanghai',
  rules: Object.fromEntries(RULES.map(({ id, level }) => [id, level === 'off' ? 'warning' : level])),
})
const EYES: Readonly<Record<string, Settings>> = {
  strict,
  loose,
  all,
  ...Object.fromEntries(GENERATOR_IDS.map((id) => [id, settingsOfExample({ generator: id, schema: 'preset' })])),
}

const eyes = fc.constantFrom(...Object.keys(EYES))

/** Called with each post before postlint sees it, so that one that hangs can be named. */
export function listTargets(onTrial: (trial: Trial) => void): Target[] {
  const target = (name: string, trials: fc.Arbitrary<Trial>): Target => ({
    name,
    property: fc.property(trials, (trial) => {
      onTrial(trial)
      const broken = trial.broken()
      if (broken !== null) throw new Error(broken)
    }),
  })
  const ofBytes = (posts: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Trial> =>
    fc.tuple(posts, eyes).map(([bytes, name]) => ({
      eyes: name,
      bytes,
      broken: () => findBrokenPromise(bytes, EYES[name] ?? strict),
    }))
  const ofText = (texts: fc.Arbitrary<string>): fc.Arbitrary<Trial> => ofBytes(texts.map((text) => Buffer.from(text)))
  return [
    target('bytes of posts', ofBytes(mutatedBytes)),
    target('pieces of posts', ofText(mutatedSeed)),
    target('good posts, broken', ofText(brokenPost)),
    target('blocks of YAML, wounded', ofText(woundedBlock.map((block) => `---\n${block}---\nText.\n`))),
    target('damage of many kinds, and law 5', damaged),
  ]
}

const damaged: fc.Arbitrary<Trial> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: goodPost }, { weight: 1, arbitrary: fc.constantFrom(...SEEDS) }),
    fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([text, from, isStrict, unsafe]) => {
    const draw = drawBy(from)
    const own = headOf(text)
    const head = own === null || draw.below(2) === 0 ? own : withList(own, draw)
    const kind = draw.one(KINDS)
    const mixed = head === null || kind === undefined ? null : mixDamage(head, draw, kind, KINDS)
    return {
      eyes: `${isStrict ? 'strict' : 'loose'}, ${unsafe ? 'unsafe' : 'safe'} fixes, ${mixed?.names.join(' + ') ?? 'no damage'}`,
      bytes: Buffer.from(mixed?.damaged ?? text),
      broken: () => (mixed === null ? null : (findBrokenLaw(mixed, isStrict ? strict : loose, unsafe)?.what ?? null)),
    }
  })

/** Bytes of posts with some of them changed, cut, doubled, moved or taken from another post. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { SEEDS } from '../../test/laws/seeds.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')

/** Every post of the fixtures, and posts as the generators write them. */
const POSTS: readonly Uint8Array[] = [
  ...SEEDS.map((text) => Buffer.from(text)),
  ...['bad', 'hostile', 'good', 'demo'].flatMap((folder) =>
    readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|mdx|markdown)$/.test(name))
      .sort()
      .map((name) => readFileSync(join(fixtures, folder, name))),
  ),
]

const TOKENS = [
  ...[
    '---',
    '---\n',
    '...\n',
    '+++\n',
    '----\n',
    '---js\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    ': ',
    ':',
    ' #',
    '- ',
    '-',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '，',
    '、',
    '：',
    '“',
    '”',
    '&a ',
    '*a',
    '!x ',
    '<<: ',
    '%',
    '@',
    '`',
    '? ',
    '|',
    '>-',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u0085',
    '\u202e',
    '\uFEFF',
    '\u001b[31m',
    '\0',
    '\\',
    '\\x',
    '__proto__: ',
    'title: ',
  ],
].map((text) => Buffer.from(text))
const BROKEN = [
  [0xff],
  [0xc3],
  [0xe6, 0x96],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x80],
].map((bytes) => Buffer.from(bytes))

interface Mutation {
  readonly at: number
  readonly cut: number
  readonly by: Uint8Array
  readonly copies: number
  /** Another place of the post whose bytes are put in, too. */
  readonly from: number
  readonly length: number
}

// In ten-thousandths of the post.
const place = fc.nat(9999)

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: place,
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(40) }),
  by: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Uint8Array>(...TOKENS) },
    { weight: 1, arbitrary: fc.constantFrom<Uint8Array>(...BROKEN) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant(new Uint8Array()) },
  ),
  copies: fc.oneof(
    { weight: 99, arbitrary: fc.integer({ min: 1, max: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(40, 3000, 30_000) },
  ),
  from: place,
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(60) }),
})

/** Posts of which some bytes are not as their author wrote them. */
export const mutatedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.constantFrom(...POSTS), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([post, mutations]) => mutations.reduce(mutate, post))

function mutate(bytes: Uint8Array, { at, cut, by, copies, from, length }: Mutation): Uint8Array {
  // Most of a post is its body; what matters stands in its first half kilobyte.
  const reach = Math.min(bytes.length, 600)
  const start = Math.floor((at / 10_000) * reach)
  const source = Math.floor((from / 10_000) * reach)
  return Buffer.concat([
    bytes.subarray(0, start),
    ...Array<Uint8Array>(copies).fill(by),
    bytes.subarray(source, source + length),
    bytes.subarray(start + cut),
  ])
}

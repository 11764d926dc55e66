import fc from 'fast-check'
import { SEEDS } from './seeds.ts'

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
export const mutatedSeed: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([seed, mutations]) =>
    mutations.reduce((text, { at, cut, by, copies }) => {
      const offset = Math.floor(at * text.length)
      return text.slice(0, offset) + by.repeat(copies) + text.slice(offset + cut)
    }, seed),
  )

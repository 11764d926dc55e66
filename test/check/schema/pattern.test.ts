import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../../src/check/schema/pattern/compile-pattern.ts'
import { runPattern } from '../../../src/check/schema/pattern/run-pattern.ts'

function run(pattern: string, text: string, unicode = true, most = Number.POSITIVE_INFINITY) {
  let steps = 0
  const found = runPattern(compilePattern(pattern, unicode), text, (more) => {
    steps += more
    if (steps > most) throw new Error('too many steps')
  })
  return { found, steps }
}

const WRITTEN = [
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^(?!.*--)[a-z-]+$',
  '^(?=.*\\d)(?=.*[a-z]).{3,8}$',
  '(?<=a)b|(?<!a)c',
  '^\\p{Lu}\\p{L}*$',
  '^[^\\s]+$',
  '\\bword\\b',
  '^(?<q>["\'])[^"\']*\\k<q>$',
  '^(a+)+$',
  '^(a|a)*$',
  '(a*)*b',
  '(?:(a)|b)*\\1c',
  '(a?)*\\1?$',
  '^.$',
  '^[\\u4e00-\\u9fff]{2,4}$',
  '^\\S+\\s?$',
  'x*?y',
  '(?<=(\\d+)(\\d+))$',
  '^$',
  '',
  '[]',
  '[^]',
  '(?:)',
  '\\u{1f600}',
  '^(?:(?=(a+))a*b\\1|c)$',
]
const TEXTS = [
  ...[
    '',
    'a',
    'aa',
    'aab',
    'ab',
    'b',
    'c',
    'abc',
    'a-b-c',
    'a--b',
    '-a',
    '2023-10-28',
    'A',
    'Äpfel',
    '河边',
    '河边散步走',
  ],
  ...[
    '"a"',
    '\'a"',
    'a word here',
    'awords',
    'x y',
    ' ',
    '\n',
    '\u2028',
    '\u{1f600}',
    '\ud83d',
    'baaabac',
    '1053',
    'aba',
  ],
]

describe('a pattern of JSON Schema', () => {
  it.each(WRITTEN)('means what it means everywhere: %s', (pattern) => {
    for (const unicode of [true, false]) {
      for (const text of TEXTS) {
        let native: RegExp
        try {
          native = new RegExp(pattern, unicode ? 'u' : '')
        } catch {
          continue
        }
        expect([pattern, text, unicode, run(pattern, text, unicode).found]).toEqual([
          pattern,
          text,
          unicode,
          native.test(text),
        ])
      }
    }
  })

  const atom = fc.constantFrom(
    ...[
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\w',
      '\\s',
      '\\b',
      '\\B',
      '^',
      '$',
      '\\1',
      '河',
      '\\p{L}',
      '\\u{1f600}',
      '\\d',
    ],
  )
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'part' },
      atom,
      fc
        .tuple(tie('pattern'), fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'))
        .map(([own, open]) => `${open}${own})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,2}?', '*?', '{2,}'))
        .map(([own, count]) => `(?:${own})${count}`),
    ),
    pattern: fc
      .array(fc.array(tie('part'), { maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map((choices) => choices.map((parts) => parts.join('')).join('|')),
  }))
  const text = fc
    .array(fc.constantFrom('a', 'b', '1', ' ', '\n', '河', '\u{1f600}', '\ud83d'), { maxLength: 7 })
    .map((all) => all.join(''))

  it('means what it means everywhere, whatever it is', () => {
    fc.assert(
      fc.property(pattern, text, (own, value) => {
        // With a lookbehind or a reference V8 finds matches inside of a pair of surrogates, where the standard lets none begin.
        fc.pre(!(/\(\?<|\\1/.test(own) && /[\ud800-\udfff]/.test(value)))
        // A group that is not there makes `\1` an error.
        const full = `(?:${own})(x)?`
        const native = new RegExp(full, 'u')
        expect(run(full, value).found).toBe(native.test(value))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '^(?:a*)*$', '^(?=(a+)+$)', '^(?:.*a){12}$', '(a+)+b', '\\s+$'])(
    'takes no more steps than its length and that of the text ask for: %s',
    (pattern) => {
      const value = `${(pattern.includes('s') ? ' ' : 'a').repeat(5000)}c`
      expect(run(pattern, value).found).toBe(false)
      expect(run(pattern, value).steps).toBeLessThan(5001 * 100 * 5)
    },
  )

  it.each(['^(a+)+\\1$', '^(?:(a*)*)*\\1b$'])('ends by its budget where it looks back at a group: %s', (pattern) => {
    expect(() => run(pattern, `${'a'.repeat(40)}b!`, true, 100_000)).toThrow('too many steps')
  })

  it('is refused where it is too long when written out', () => {
    expect(() => compilePattern('(?:a{1000}){1000}', true)).toThrow('too long')
  })
})

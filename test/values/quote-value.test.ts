import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { quoteValue } from '../../src/values/characters/quote-value.ts'

describe('quoteValue', () => {
  test.each([
    ['', '``'],
    ['Hello', '`Hello`'],
    ['你好，世界', '`你好，世界`'],
    ['a `code` title', '"a `code` title"'],
    ['a\nb\tc', '`a\\u{a}b\\tc`'],
    ['\u001b]52;c;x\u0007', '`\\u{1b}]52;c;x\\u{7}`'],
    ['a\u202eb', '`a\\u{202e}b`'],
    ['\u3164', '`\\u{3164}`'],
    ['👨‍👩‍👧‍👦', '`👨‍👩‍👧‍👦`'],
  ])('%j is shown as %s', (value, shown) => {
    expect(quoteValue(value)).toBe(shown)
  })

  test('cuts after 80 code points', () => {
    expect(quoteValue('x'.repeat(80))).toBe(`\`${'x'.repeat(80)}\``)
    expect(quoteValue('文'.repeat(81))).toBe(`\`${'文'.repeat(80)}…\``)
    expect(quoteValue('𠀀'.repeat(1_000_000))).toBe(`\`${'𠀀'.repeat(80)}…\``)
  })

  test('never cuts inside a grapheme or an escape', () => {
    expect(quoteValue('ab👨‍👩‍👧‍👦', 5)).toBe('`ab…`')
    expect(quoteValue('ab🇨🇳🇫🇷', 5)).toBe('`ab🇨🇳…`')
    expect(quoteValue('ab\u0000cd', 5)).toBe('`ab…`')
  })

  test('is one printable line of bounded length, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const shown = quoteValue(value)
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\p{Surrogate}]/u)
        expect([...shown].length).toBeLessThanOrEqual(83)
      }),
    )
  })
})

it('cuts plain text as any other, where what follows the cut joins with it, too', () => {
  expect(quoteValue('a'.repeat(81))).toBe(`\`${'a'.repeat(80)}…\``)
  expect(quoteValue('字'.repeat(80))).toBe(`\`${'字'.repeat(80)}\``)
  expect(quoteValue(`${'a'.repeat(80)}\u0301b`)).toBe(`\`${'a'.repeat(79)}…\``)
  expect(quoteValue('a\tb')).toBe('`a\\tb`')
})

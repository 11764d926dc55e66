import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadYaml } from '../../../src/post/yaml/load-yaml.ts'
import { quoteYaml } from '../../../src/post/yaml/quote-yaml.ts'

describe('quoteYaml', () => {
  it.each([
    ['美国务院发言人', '美国务院发言人'],
    ['https://example.org/a?b=c&d#e', 'https://example.org/a?b=c&d#e'],
    ['「标题」', '「标题」'],
    ['“标题：副”', '“标题：副”'],
    ['a, b', 'a, b'],
    ['C#', 'C#'],
    ['yes', "'yes'"],
    ['tRuE', "'tRuE'"],
    ['012', "'012'"],
    ['1:30', "'1:30'"],
    ['1e3', "'1e3'"],
    ['12', "'12'"],
    ['null', "'null'"],
    ['', "''"],
    [' a', "' a'"],
    ['a ', "'a '"],
    ['a: b', "'a: b'"],
    ['a:', "'a:'"],
    ['a #b', "'a #b'"],
    ["it's", "it's"],
    ["'tis", "'''tis'"],
    ['- a', "'- a'"],
    ['@a', "'@a'"],
    ['2023-10-28', "'2023-10-28'"],
    ['a\u00a0b', "'a\u00a0b'"],
    ['a\nb', '"a\\nb"'],
    ['a\tb"\\', '"a\\tb\\"\\\\"'],
    ['a\x1bb', '"a\\x1bb"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\ud800', '"a\\ud800"'],
  ])('writes %j as %s', (text, written) => {
    expect(quoteYaml(text, 'plain')).toBe(written)
  })

  it('keeps to the preferred quotes', () => {
    expect(quoteYaml("it's", 'single')).toBe("'it''s'")
    expect(quoteYaml('a "b" \\c', 'double')).toBe('"a \\"b\\" \\\\c"')
  })

  it('leaves dates plain when told that they are dates', () => {
    expect(quoteYaml('2023-10-28T18:35:06.220Z', 'plain', { date: true })).toBe('2023-10-28T18:35:06.220Z')
  })

  it('minds commas and brackets inside a list', () => {
    expect(quoteYaml('a, b', 'plain', { flow: true })).toBe("'a, b'")
    expect(quoteYaml('a]', 'plain', { flow: true })).toBe("'a]'")
  })

  it('is read back as the same text by every parser at hand, in block and flow', () => {
    const piece = fc.constantFrom(
      'a',
      '9',
      ' ',
      ': ',
      ' #',
      ',',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '-',
      '?',
      '!',
      '&',
      '*',
      '|',
      '>',
      '%',
      '@',
      '`',
      '=',
      '<<',
      '.',
      '_',
      '中',
      '：',
      '🙂',
      '\t',
      '\n',
      '\r',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\0',
      '\x1b',
      '\ufeff',
      'yes',
      'e',
      '1',
      '0',
      ':',
      '+',
      '~',
      'null',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('plain', 'single', 'double'), (value, prefer) => {
        const written = quoteYaml(value, prefer)
        const inFlow = quoteYaml(value, prefer, { flow: true })
        for (const read of [
          (source: string) => load(source),
          loadYaml,
          (source: string) => parse(source, { strict: true }),
        ]) {
          expect(read(`k: ${written}\nl: 1\n`), written).toEqual({ k: value, l: 1 })
          expect(read(`k: [ ${inFlow}, ${inFlow} ]\n`), inFlow).toEqual({ k: [value, value] })
        }
      }),
      { numRuns: 2000 },
    )
  })
})

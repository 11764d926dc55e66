import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clustersOf } from '../../src/values/characters/clusters-of.ts'

const units = fc.oneof(
  fc.constantFrom(
    'a',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u001b',
    '中',
    'が',
    'カ',
    '、',
    '！',
    '─',
    '\u0301',
    '\u3099',
    '\u200d',
    '👩',
    'ﾞ',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
)

it('finds the clusters that Unicode defines, with and without its tables', () => {
  const tables = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  fc.assert(
    fc.property(fc.array(units, { maxLength: 6 }), (parts) => {
      const text = parts.join('')
      const expected = Array.from(tables.segment(text), ({ segment, index }) => ({ segment, index }))
      expect(Array.from(clustersOf(text), ({ segment, index }) => ({ segment, index }))).toEqual(expected)
    }),
    { numRuns: 5000 },
  )
})

it('takes every character alone and before each other for what Unicode takes it', () => {
  const tables = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (let code = 0; code < 0x10000; code++) {
    for (const text of [`a${String.fromCharCode(code)}中`, `${String.fromCharCode(code)}\n`]) {
      const expected = Array.from(tables.segment(text), ({ segment }) => segment).join('|')
      if (Array.from(clustersOf(text), ({ segment }) => segment).join('|') !== expected) expect(text).toBe(expected)
    }
  }
})

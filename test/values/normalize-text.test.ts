import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeText } from '../../src/values/characters/normalize-text.ts'

const pieces = fc.constantFrom(
  'a',
  'é',
  'e\u0301',
  ' ',
  '  ',
  '\t',
  '\u3000',
  '\u00a0',
  '散步',
  'が',
  'か\u3099',
  '가',
  '가\u11a8',
  '…',
  'Ｋ',
  'K',
  '\u2000',
  '豈',
  '𠮷',
)

it('composes, folds blanks and trims, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('')
      expect(normalizeText(text)).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim())
    }),
    { numRuns: 2000 },
  )
})

it('does so for each character of Unicode', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const text = `a${String.fromCodePoint(code)}b`
    if (normalizeText(text) !== text.normalize('NFC').replace(/\s+/g, ' ').trim()) expect(code).toBe(text)
  }
})

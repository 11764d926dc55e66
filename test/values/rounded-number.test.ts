import { expect, it } from 'vitest'
import { roundedNumber } from '../../src/values/numbers/rounded-number.ts'

it.each([
  ['9007199254740993', '9007199254740992'],
  ['-9007199254740993', '-9007199254740992'],
  ['12345678901234567890', '12345678901234567168'],
  ['1e309', 'Infinity'],
  ['-1.5E+400', '-Infinity'],
  ['1e-400', '0'],
  ['-.5e-500', '0'],
  ['1'.repeat(400), 'Infinity'],
  ['9'.repeat(65_000), 'Infinity'],
])('a double holds %s as %s', (text, read) => {
  expect(roundedNumber(text)).toBe(read)
})

it.each([
  ...['0', '-0', '0.0', '0e500', '12', '9007199254740992', '-9007199254740991', '1e22', '0.1', '1.10', '3.14159'],
  ...['', '.', '-', '1.2.3', 'e5', '0x1f', '1_000', '2024-05-06', 'Infinity', '.5e'],
])('says nothing of %j', (text) => {
  expect(roundedNumber(text)).toBeNull()
})

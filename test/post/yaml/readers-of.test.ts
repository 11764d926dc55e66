import { describe, expect, it } from 'vitest'
import { readersOf } from '../../../src/post/yaml/readers-of.ts'

describe('readersOf', () => {
  it.each([
    ['yes', 'Jekyll: true'],
    ['NO', 'Jekyll: false'],
    ['Off', 'Jekyll: false'],
    ['y', 'Hugo 0.111: true'],
    ['tRuE', 'Jekyll: true'],
    ['nUll', 'Jekyll: null'],
    ['012', 'Jekyll: 10, Hugo: 10, js-yaml 3: 10'],
    ['-012', 'Jekyll: -10, Hugo: -10, js-yaml 3: -10'],
    ['0777', 'Jekyll: 511, Hugo: 511, js-yaml 3: 511'],
    ['08', 'Jekyll: "08", Hugo: "08", js-yaml 3: "08"'],
    ['1,000', 'Jekyll: 1000'],
    ['2,024', 'Jekyll: 2024'],
    ['1_000', 'Jekyll: 1000, Hugo: 1000, js-yaml 3: 1000'],
    ['0b11', 'Jekyll: 3, Hugo: 3, js-yaml: 3'],
    ['1e3', 'Jekyll: "1e3", Hugo: "1e3"'],
    ['123e4567', 'Jekyll: "123e4567", Hugo: "123e4567"'],
    ['1:30', 'Jekyll: 90, js-yaml 3: 90'],
    ['12:30:45', 'Jekyll: 45045, js-yaml 3: 45045'],
    ['9007199254740993', 'js-yaml: 9007199254740992'],
  ])('%s is read as %s', (text, expected) => {
    expect(
      readersOf(text)
        ?.map(({ reader, reads }) => `${reader}: ${reads}`)
        .join(', '),
    ).toBe(expected)
  })

  it.each([
    '',
    'true',
    'True',
    'null',
    '~',
    '7',
    '07',
    '0',
    '-1',
    '1.10',
    '1.5',
    '2023-10-28',
    '2023-10-28 18:35:06',
    'a',
    'yes!',
    'on air',
    '新闻',
    '1,a',
    '12:99',
    'x012',
    '9007199254740992',
    '.',
    '-',
    '1'.repeat(100),
  ])('agrees on %s', (text) => {
    expect(readersOf(text)).toBeNull()
  })
})

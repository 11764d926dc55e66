import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitItems } from '../../../src/values/lists/split-items.ts'

describe('splitItems', () => {
  it.each([
    ['', [], false],
    [' ,，、 ', [], false],
    ['a', [['a']], true],
    [' a , b ', [['a', 'b']], true],
    ['新闻，long walks、政治', [['新闻', 'long walks', '政治']], true],
    ['a b', [['a', 'b'], ['a b']], false],
    ['a/b', [['a', 'b'], ['a/b']], false],
    ['1,000,000', [['1', '000', '000'], ['1,000,000']], false],
    ['"a, b", c', [['a, b', 'c']], true],
    ["a, 'b c', d", [['a', 'b c', 'd']], true],
    ["it's, b", [["it's", 'b']], true],
    ['a", b', [['a"', 'b'], ['a", b']], false],
    ['10,000 steps, b', [['10', '000 steps', 'b'], ['10,000 steps, b']], false],
    ['［茶, 散步］', [['茶', '散步'], ['［茶, 散步］']], false],
    ['<a, b>', [['a', 'b'], ['<a, b>']], false],
    ['“a”, “b c”', [['a', 'b c'], ['“a”', '“b c”'], ['“a”, “b c”']], false],
    ['“a”', [['a'], ['“a”']], false],
    ['• a • b c', [['a', 'b c'], ['• a • b c']], false],
    ['1. a 2. b', [['a', 'b'], ['1. a 2. b']], false],
    ['- a\n- b', [['a', 'b'], ['- a\n- b']], false],
    ['-a', [['a'], ['-a']], false],
    ['a - b', [['a', 'b'], ['a - b']], false],
    ['C++ - C#', [['C++', 'C#'], ['C++ - C#']], false],
  ])('reads %j', (text, readings, sure) => {
    expect(splitItems(text)).toEqual({ readings, sure })
  })

  it('gives up on what is no list of names', () => {
    expect(splitItems('a,'.repeat(101)).readings).toEqual([])
    expect(splitItems('a '.repeat(101)).readings).toEqual([`${'a '.repeat(100)}a`].map((text) => [text]))
  })

  it('never has a blank item, never more than one sure reading, and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '，', '、', ';', '(', '"', '1', '-') }),
        (text) => {
          const { readings, sure } = splitItems(text)
          if (sure) expect(readings).toHaveLength(1)
          const letters = (value: string) => value.replaceAll(/[\s,，、;"()-]/g, '')
          for (const items of readings) {
            for (const item of items) expect(item.trim()).toBe(item)
            expect(items).not.toContain('')
            expect(letters(items.join(''))).toBe(letters(text))
          }
        },
      ),
    )
  })
})

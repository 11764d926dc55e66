import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/edit/change.ts'
import { editYaml } from './edit-text.ts'

function remove(...path: (string | number)[]): Change {
  return { kind: 'remove', path }
}

describe('remove', () => {
  test.each<[string, string, Change[], string | null]>([
    ['a line with its own comment', '# about a\na: 1 # own\nb: 2\n', [remove('a')], '# about a\nb: 2\n'],
    ['the last line', 'a: 1\r\nb: 2\r\n', [remove('b')], 'a: 1\r\n'],
    ['all lines of a value', 'a:\n  - x # c\n  - y\n\nb: |\n  z\n', [remove('a')], '\nb: |\n  z\n'],
    ['a block scalar, not the blank lines after it', 'a: |\n  z\n\nb: 1\n', [remove('a')], '\nb: 1\n'],
    ['the first of equal keys', 'a: 1\nb: 2\na: 3\n', [{ kind: 'remove', path: ['a'], occurrence: 0 }], 'b: 2\na: 3\n'],
    [
      'the second of equal keys',
      'a: 1\nb: 2\na: 3\n',
      [{ kind: 'remove', path: ['a'], occurrence: 1 }],
      'a: 1\nb: 2\n',
    ],
    ['the third of two equal keys', 'a: 1\na: 3\n', [{ kind: 'remove', path: ['a'], occurrence: 2 }], null],
    ['what would let a text above take blank lines in', 'a: |+\n  x\nb: 1\n\nc: 2\n', [remove('b')], null],
    ['the first item', 'a: [ x, y ]\n', [remove('a', 0)], 'a: [ y ]\n'],
    ['the last item', 'a: [ x, y ]\n', [remove('a', 1)], 'a: [ x ]\n'],
    ['the only item', 'a: [ x ]\nb: 1\n', [remove('a', 0)], 'a: []\nb: 1\n'],
    ['several items', 'a: [x, y, z, w]\n', [remove('a', 0), remove('a', 3), remove('a', 2)], 'a: [y]\n'],
    ['an item on a line', 'a:\n  # x\n  - x # own\n  - y\n', [remove('a', 0)], 'a:\n  # x\n  - y\n'],
    ['the only item on a line', 'a: # c\n  - x\nb: 1\n', [remove('a', 0)], 'a: [] # c\nb: 1\n'],
    ['a key of a map', 'a:\n  b: 1\n  c: 2\n', [remove('a', 'b')], 'a:\n  c: 2\n'],
    ['the only key of a map', 'a:\n  b: 1\nc: 2\n', [remove('a', 'b')], 'a: {}\nc: 2\n'],
    ['a key between braces', 'a: {b: 1, c: 2}\n', [remove('a', 'b')], 'a: {c: 2}\n'],
    ['an item with a tag that would be left', 'a: [!!str x, y]\n', [remove('a', 0)], null],
    ['a comment of another item in the way', 'a: [x, # x\n  y]\n', [remove('a', 1)], null],
    ['the only field of a post', 'a: 1\n', [remove('a')], null],
    ['a key behind a dash', 'a:\n- b: 1\n  c: 2\n', [remove('a', 0, 'b')], null],
    ['what is not written', 'a: 1\n', [remove('b')], null],
  ])('%s', (_, before, changes, after) => {
    expect(editYaml(before, ...changes)).toBe(after)
  })
})

describe('rename', () => {
  const rename = (path: (string | number)[], key: string): Change => ({ kind: 'rename', path, key })
  test.each<[string, string, Change, string | null]>([
    ['plain', 'titel: a # c\n', rename(['titel'], 'title'), 'title: a # c\n'],
    ['double', '"titel" : a\n', rename(['titel'], 'title'), '"title" : a\n'],
    ['single', "'titel': a\n", rename(['titel'], 'title'), "'title': a\n"],
    ['a name that needs quotes', 'a: 1\n', rename(['a'], 'b: c'), "'b: c': 1\n"],
    ['a nested key', 'a: {b: 1}\n', rename(['a', 'b'], 'c'), 'a: {c: 1}\n'],
    ['a name that is taken', 'a: 1\nb: 2\n', rename(['a'], 'b'), null],
    ['an item', 'a: [b]\n', rename(['a', 0], 'c'), null],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

describe('quote', () => {
  const quote = (style?: 'single' | 'double', ...path: (string | number)[]): Change =>
    style === undefined ? { kind: 'quote', path } : { kind: 'quote', path, style }
  test.each<[string, string, Change, string | null]>([
    ['as written', 'title: 012 # c\n', quote(undefined, 'title'), 'title: "012" # c\n'],
    ['in the quotes of the block', "title: 2023\nx: 'a'\n", quote(undefined, 'title'), "title: '2023'\nx: 'a'\n"],
    ['in the asked style', 'title: 1e3\n', quote('single', 'title'), "title: '1e3'\n"],
    ['an item', 'tags: [ 2023, a ]\n', quote(undefined, 'tags', 0), 'tags: [ "2023", a ]\n'],
    ['a text in other quotes', `title: 'say "a"'\n`, quote('double', 'title'), 'title: "say \\"a\\""\n'],
    ['a text in these quotes', "title: 'a'\n", quote('single', 'title'), "title: 'a'\n"],
    ['a quoted text without a style', "title: 'a'\n", quote(undefined, 'title'), "title: 'a'\n"],
    ['an empty value', 'title: # c\n', quote(undefined, 'title'), 'title: "" # c\n'],
    ['a block scalar', 'title: |\n  a\n', quote(undefined, 'title'), null],
    ['a list', 'title: [a]\n', quote(undefined, 'title'), null],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

describe('reorder', () => {
  const reorder = (...order: string[]): Change => ({ kind: 'reorder', order })
  test.each<[string, string, Change, string | null]>([
    ['lines', 'b: 1 # b\na: 2\n', reorder('a', 'b'), 'a: 2\nb: 1 # b\n'],
    [
      'with what stands above them',
      '# b\nb: 1\r\n\n# a\na:\n- x\n# end\n',
      reorder('a', 'b'),
      '\n# a\na:\n- x\n# b\nb: 1\r\n# end\n',
    ],
    [
      'others follow the field they stood after',
      'x: 0\nb: 1\ny: 2\na: 3\nz: 4\n',
      reorder('a', 'b'),
      'x: 0\na: 3\nz: 4\nb: 1\ny: 2\n',
    ],
    ['equal keys keep their order', 'b: 1\na: 2\na: 3\n', reorder('a', 'b'), 'a: 2\na: 3\nb: 1\n'],
    ['a text that would take blank lines in', 'b: |+\n  x\na: 1\n\nc: 2\n', reorder('a', 'b', 'c'), null],
    ['in order already', 'a: 1\nb: 2\n', reorder('a', 'b'), 'a: 1\nb: 2\n'],
    ['between braces', '{b: 1, a: [ 2 ] }\n', reorder('a', 'b'), '{a: [ 2 ], b: 1 }\n'],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

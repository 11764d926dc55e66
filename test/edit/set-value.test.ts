import { describe, expect, test } from 'vitest'
import type { Change, NewValue } from '../../src/edit/change.ts'
import { editYaml } from './edit-text.ts'

function set(key: string, value: NewValue, plain = false): Change {
  return plain ? { kind: 'set', path: [key], value, plain } : { kind: 'set', path: [key], value }
}

describe('a scalar keeps its style', () => {
  test.each<[string, string, Change, string]>([
    ['plain stays plain', 'title: a\n', set('title', 'b 中文 😀'), 'title: b 中文 😀\n'],
    ['single stays single', "title: 'a'\n", set('title', "it's"), "title: 'it''s'\n"],
    ['double stays double', 'title: "a"\n', set('title', 'say "b"'), 'title: "say \\"b\\""\n'],
    ['plain is quoted where it must be', 'title: a\n', set('title', 'a: b'), "title: 'a: b'\n"],
    ['in the quotes of the block', 'title: a\nx: "1"\n', set('title', 'a: b'), 'title: "a: b"\nx: "1"\n'],
    ['what a reader takes for a number is quoted', 'title: a\n', set('title', '012'), "title: '012'\n"],
    ['a line break needs an escape', "title: 'a'\n", set('title', 'a\nb'), 'title: "a\\nb"\n'],
    ['a number is plain', 'weight: "3"\n', set('weight', 4), 'weight: 4\n'],
    ['a boolean is plain', 'draft: yes\n', set('draft', true), 'draft: true\n'],
    ['a comment stays', 'title: a  # c\n', set('title', 'b'), 'title: b  # c\n'],
    ['blanks at the end stay', 'title: a  \r\n', set('title', 'b'), 'title: b  \r\n'],
    ['several plain lines', 'title: a\n  b\nx: y\n', set('title', 'c'), 'title: c\nx: y\n'],
    ['several quoted lines', "title: 'a\r\n\r\n  b'\r\nx: y\r\n", set('title', 'c'), "title: 'c'\r\nx: y\r\n"],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

describe('a date is written plain where it was plain', () => {
  test.each<[string, string, string]>([
    ['plain', 'date: 2023.10.28\n', 'date: 2023-10-28\n'],
    ['single', "date: '2023.10.28'\n", "date: '2023-10-28'\n"],
    ['double', 'date: "2023.10.28"\n', 'date: "2023-10-28"\n'],
    ['empty', 'date:\nauthor: a\n', 'date: 2023-10-28\nauthor: a\n'],
    ['empty with blanks', 'date:  \r\nauthor: a\r\n', 'date: 2023-10-28\r\nauthor: a\r\n'],
    ['empty with a comment', 'date: # when\nauthor: a\n', 'date: 2023-10-28 # when\nauthor: a\n'],
  ])('%s', (_, before, after) => {
    expect(editYaml(before, set('date', '2023-10-28', true))).toBe(after)
  })

  test('what would not read as one plain scalar is quoted all the same', () => {
    expect(editYaml('date: x\n', set('date', '2023-10-28 # x', true))).toBe("date: '2023-10-28 # x'\n")
  })
})

describe('a value over several lines is replaced whole', () => {
  test.each<[string, string, Change, string]>([
    ['literal', 'title: |\n  a\n  b\nx: y\n', set('title', 'c'), 'title: "c"\nx: y\n'],
    ['folded, CRLF', 'title: >-\r\n  a\r\nx: y\r\n', set('title', 'c'), 'title: "c"\r\nx: y\r\n'],
    ['the comment of its header stays', 'x: | # c\n  a\ny: b\n', set('x', 'c'), 'x: c # c\ny: b\n'],
    ['blank lines after it stay', 'x: |+\n  a\n\n\ny: b\n', set('x', 'c'), 'x: c\n\n\ny: b\n'],
    ['at the end of the block', 'y: b\nx: |\n  a\n', set('x', 'c'), 'y: b\nx: c\n'],
    ['a block list', 'x: # c\n  - a\n  - b\ny: b\n', set('x', 'c'), 'x: c # c\ny: b\n'],
    ['a map', 'x:\n  a: b\ny: b\n', set('x', 'c'), 'x: c\ny: b\n'],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })

  test('a comment inside would be lost, so the change is refused', () => {
    expect(editYaml('x:\n  - a # c\n  - b\ny: b\n', set('x', 'c'))).toBeNull()
    expect(editYaml('x: [a, # c\n  b]\ny: b\n', set('x', 'c'))).toBeNull()
  })
})

describe('nested places', () => {
  test.each<[string, string, Change, string]>([
    [
      'a key of a map',
      'a:\n  b: "x" # c\n  d: 1\n',
      { kind: 'set', path: ['a', 'b'], value: 'w' },
      'a:\n  b: "w" # c\n  d: 1\n',
    ],
    [
      'an item between brackets',
      'a: [ x, "y" ]\n',
      { kind: 'set', path: ['a', 0], value: 'p,q' },
      'a: [ "p,q", "y" ]\n',
    ],
    ['an item on a line', 'a:\n- x # c\n- y\n', { kind: 'set', path: ['a', 0], value: 'p,q' }, 'a:\n- p,q # c\n- y\n'],
    ['an empty item', 'a:\n- x\n-\n- z\n', { kind: 'set', path: ['a', 1], value: 'w' }, 'a:\n- x\n- w\n- z\n'],
    [
      'an empty value between braces',
      'a: {b: , c: 1}\n',
      { kind: 'set', path: ['a', 'b'], value: 'w' },
      'a: {b: w , c: 1}\n',
    ],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })

  test.each([
    ['a key that is not there', 'a: 1\n', ['b']],
    ['an item that is not there', 'a: [1]\n', ['a', 1]],
    ['a key of a text', 'a: x\n', ['a', 'b']],
    ['a key of an object’s prototype', 'a: x\n', ['constructor']],
    ['the block itself', 'a: x\n', []],
  ])('%s cannot be set', (_, before, path) => {
    expect(editYaml(before, { kind: 'set', path, value: 'y' })).toBeNull()
  })
})

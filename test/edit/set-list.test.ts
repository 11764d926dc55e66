import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/edit/change.ts'
import { editYaml } from './edit-text.ts'

function set(...value: string[]): Change {
  return { kind: 'set', path: ['tags'], value }
}

describe('a list keeps its style', () => {
  test.each<[string, string, Change, string]>([
    ['tight brackets', 'tags: [a,b]\n', set('a', 'c'), 'tags: [a,c]\n'],
    ['wide brackets', 'tags: [ a, b ]\n', set('a', 'b', 'c'), 'tags: [ a, b, c ]\n'],
    ['the comma in use', 'tags: [a,b]\n', set('a', 'b', 'c'), 'tags: [a,b,c]\n'],
    ['items that stay keep their quotes', `tags: ["a", 'b', c]\n`, set('a', 'x', 'c'), `tags: ["a", 'x', c]\n`],
    ['new items take the quotes of most', 'tags: ["a", "b"]\n', set('a', 'b', '中文'), 'tags: ["a", "b", "中文"]\n'],
    ['items are left out in place', 'tags: [ a, "b", c ] # x\n', set('a', 'c'), 'tags: [ a, c ] # x\n'],
    ['nothing is left', 'tags: [ a, b ]\n', set(), 'tags: []\n'],
    ['items on lines', 'tags:\n  - a # 1\n  - b\nx: y\n', set('a', 'c', 'd'), 'tags:\n  - a # 1\n  - c\n  - d\nx: y\n'],
    ['items at the indent of the key', 'tags:\r\n- a\r\n- b\r\n', set('a', 'b', 'c'), 'tags:\r\n- a\r\n- b\r\n- c\r\n'],
    ['an item goes with its own comment', 'tags:\n  - a # 1\n  - b # 2\n', set('b'), 'tags:\n  - b # 2\n'],
    ['an empty list of lines', 'tags: # t\n  - a\nx: y\n', set(), 'tags: [] # t\nx: y\n'],
    [
      'a line for each item between brackets',
      'tags: [\n  a, # 1\n  b\n]\n',
      set('a', 'b', 'c'),
      'tags: [\n  a, # 1\n  b,\n  c\n]\n',
    ],
    ['a number that must be text', 'tags: [2023, a]\n', set('2023', 'a'), "tags: ['2023', a]\n"],
    ['an empty list is filled', 'tags: []\n', set('a'), 'tags: [ a ]\n'],
    ['nothing to do', 'tags: [a]\n', set('a'), 'tags: [a]\n'],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

describe('a scalar becomes a list in the style of the other lists', () => {
  test.each<[string, string, Change, string]>([
    ['wide brackets beside it', 'tags: a, b # c\nx: [ y ]\n', set('a', 'b'), 'tags: [ a, b ] # c\nx: [ y ]\n'],
    ['tight brackets beside it', 'tags: a, b\nx: [y]\n', set('a', 'b'), 'tags: [a, b]\nx: [y]\n'],
    ['quoted items beside it', 'tags: a, b\nx: ["y"]\n', set('a', 'b'), 'tags: ["a", "b"]\nx: ["y"]\n'],
    ['lines beside it', 'x:\n  - y\ntags: a # c\nz: 1\n', set('a', 'b'), 'x:\n  - y\ntags: # c\n  - a\n  - b\nz: 1\n'],
    [
      'lines at the indent of the key',
      'x:\r\n- y\r\ntags: a\r\n',
      set('a', 'b'),
      'x:\r\n- y\r\ntags:\r\n- a\r\n- b\r\n',
    ],
    ['no other list', 'tags: "a，b"\n', set('a', 'b'), 'tags: [ a, b ]\n'],
    ['an empty value', 'tags:\nx: [y]\n', set('a'), 'tags: [a]\nx: [y]\n'],
    ['a text over several lines', 'tags: a,\n  b\nx: [y]\n', set('a', 'b'), 'tags: [a, b]\nx: [y]\n'],
    ['a map beside lines', 'tags: # c\n  a: b\nx:\n- y\n', set('a', 'b'), 'tags: # c\n- a\n- b\nx:\n- y\n'],
    ['a block scalar beside lines', 'tags: |- # c\n  a\n\nx:\n- y\n', set('a'), 'tags: # c\n- a\n\nx:\n- y\n'],
    ['a block scalar', 'tags: |\n  a\n  b\nx: [y]\n', set('a', 'b'), 'tags: [a, b]\nx: [y]\n'],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

describe('a list in another style', () => {
  const restyle = (style: 'flow' | 'block'): Change => ({ kind: 'restyle', path: ['tags'], style })
  test.each<[string, string, Change, string | null]>([
    ['to lines', 'tags: [ a, "b" ]\nx: 1\n', restyle('block'), 'tags:\n  - a\n  - "b"\nx: 1\n'],
    ['to lines with a comment', 'tags: [a] # c\r\nx: 1\r\n', restyle('block'), 'tags: # c\r\n  - a\r\nx: 1\r\n'],
    ['to lines as the other lists', 'tags: [a]\nx:\n- y\n', restyle('block'), 'tags:\n- a\nx:\n- y\n'],
    ['to brackets', 'tags: # c\n  - a\n  - "b"\nx: [y]\n', restyle('flow'), 'tags: [a, "b"] # c\nx: [y]\n'],
    ['to brackets with commas in an item', 'tags:\n- a, b\n', restyle('flow'), "tags: [ 'a, b' ]\n"],
    ['already so', 'tags: [a]\n', restyle('flow'), 'tags: [a]\n'],
    ['comments inside', 'tags:\n- a # c\n- b\n', restyle('flow'), null],
    ['a comment after the last item', 'tags:\n- a\n- b # c\n', restyle('flow'), null],
    ['comments between brackets', 'tags: [a, # c\n  b]\n', restyle('block'), null],
    ['an empty list', 'tags: []\n', restyle('block'), null],
    ['no list', 'tags: a\n', restyle('block'), null],
  ])('%s', (_, before, change, after) => {
    expect(editYaml(before, change)).toBe(after)
  })
})

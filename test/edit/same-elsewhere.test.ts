import { describe, expect, test } from 'vitest'
import { sameElsewhere } from '../../src/edit/same-elsewhere.ts'
import { postOf } from './edit-text.ts'

function compare(before: string, after: string, fields: readonly string[] | 'any'): boolean {
  return sameElsewhere(postOf(`---\n${before}---\nbody`), postOf(`---\n${after}---\nbody`), fields)
}

describe('what a fix may change', () => {
  test.each<[string, string, string, readonly string[] | 'any', boolean]>([
    ['a named field', 'a: 1\nb: 2\n', 'a: 3\nb: 2\n', ['a'], true],
    ['a field that is not named', 'a: 1\nb: 2\n', 'a: 3\nb: 2\n', ['b'], false],
    ['any field', 'a: 1\nb: 2\n', 'a: 3\n', 'any', true],
    ['the order of fields', 'a: 1\nb: 2\n', 'b: 2\na: 1\n', [], true],
    ['the order of keys in a field', 'a: {b: 1, c: 2}\n', 'a: {c: 2, b: 1}\n', [], false],
    ['the quotes of a field', 'a: x\nb: 2\n', 'a: "x"\nb: 2\n', ['b'], false],
    ['the spelling of a number', 'a: 012\nb: 2\n', 'a: 12\nb: 2\n', ['b'], false],
    ['an item deep inside', 'a: {b: [x, y]}\nc: 2\n', 'a: {b: [x, z]}\nc: 2\n', ['c'], false],
    ['a field that goes', 'a: 1\nb: 2\n', 'a: 1\n', ['a'], false],
    ['a field that comes', 'a: 1\n', 'a: 1\nb: 2\n', ['a'], false],
    ['one of equal fields', 'a: 1\nb: 2\nb: 2\n', 'a: 1\nb: 2\n', ['a'], false],
    ['a comment of its own', 'a: 1 # c\nb: 2\n', 'b: 2\n', ['a'], true],
    ['a comment above', '# c\na: 1\nb: 2\n', 'b: 2\n', ['a'], false],
    ['a comment elsewhere', 'a: 1\nb: 2 # c\n', 'a: 3\nb: 2\n', ['a'], false],
    ['one of equal comments', 'a: 1 # c\nb: 2 # c\n', 'a: 1 # c\nb: 2\n', ['a'], false],
    ['a place of a comment', '# c\na: 1\nb: 2\n', 'b: 2\n# c\na: 1\n', [], true],
    ['a word to postlint', 'a: 1 # postlint-disable-line\n', 'a: 1\n', [], true],
    ['keys of prototypes', 'a: 1\n__proto__: 2\n', 'a: 1\n__proto__: 3\n', ['a'], false],
  ])('%s', (_, before, after, fields, same) => {
    expect(compare(before, after, fields)).toBe(same)
  })

  test('the body never changes', () => {
    const before = postOf('---\na: 1\n---\nbody')
    expect(sameElsewhere(before, postOf('---\na: 1\n---\nbody\n'), 'any')).toBe(false)
    expect(sameElsewhere(before, postOf('---\na: 2\n---\nBody'), ['a'])).toBe(false)
  })
})

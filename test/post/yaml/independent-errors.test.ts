import { describe, expect, it } from 'vitest'
import { fixed } from '../../rules/fix-example.ts'
import { verdicts } from '../../rules/lint-example.ts'

describe('independent errors of a block', () => {
  it.each([
    ['a key that is no text, and equal keys', 'a: b\na: b\ntrue: x\n', ['3:1 duplicate-key', '4:1 unportable-yaml']],
    ['a broken text, and equal keys', 'title: A: b\na: b\na: b\n', ['2:9 syntax-error', '4:1 duplicate-key']],
    ['a broken text, and a key that is no text', 'title: A: b\n1: x\n', ['2:9 syntax-error', '3:1 unportable-yaml']],
    ['an anchor, and equal keys', 'title: &a A\na: b\na: b\n', ['2:8 unportable-yaml', '4:1 duplicate-key']],
    ['a template, and equal keys', 'title: {{ x }}\na: b\na: b\n', ['2:8 syntax-error', '4:1 duplicate-key']],
    [
      'a field with two flaws, and a key that is no text',
      "a: 's\n': x\n  [ # left\ntrue: x\n",
      ['3:2 syntax-error', '4:3 syntax-error', '5:1 unportable-yaml'],
    ],
    ['two broken texts with one name', 'title: A: b\ntitle: A: b\n', ['2:9 syntax-error', '3:9 syntax-error']],
  ])('are each a problem: %s', (_, block, expected) => {
    expect(verdicts(`---\n${block}---\n`)).toEqual(expected)
  })

  it('does not undo the fix of one for the sake of the other', () => {
    expect(fixed('---\na: b\na: b\ntrue: x\n---\n')).toBe('---\na: b\ntrue: x\n---\n')
  })
})

import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('byte-order-mark', () => {
  it('points at the start, and counts the mark in no column', () => {
    const problems = lint('\uFEFF---\ntitle: \ntags: [a]\n---\n')
    expect(problems.map(({ rule, start }) => `${start.line}:${start.column} ${rule}`)).toEqual([
      '1:1 byte-order-mark',
      '2:1 empty-field',
    ])
    expect(problems[0]?.fixes[0]?.edits).toEqual([{ start: -1, end: 0, text: '' }])
  })

  it('leaves every other byte as it is', () => {
    const text = '---\r\ntitle: 河边散步 🛶\r\n---\r\n\uFEFFbody\r\n'
    expect(fixed(`\uFEFF${text}`)).toBe(text)
  })

  it('is silent without one', () => {
    expect(verdicts('---\ntitle: A walk\n---\n\uFEFFbody\n')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { verdicts } from './lint-example.ts'

const ID = 'list-style'
const flow = { options: { style: 'flow' } }
const block = { options: { style: 'block' } }

describe(ID, () => {
  it('writes lists in brackets, quotes where they are needed', () => {
    const text = '---\r\ntitle: A walk\r\ntags:\r\n- "rivers"\r\n- a, b\r\n---\r\n'
    expect(verdicts(text, flow, ID)).toEqual([`4:1 ${ID}`])
    expect(applyFixes(text, ID, ['safe'], flow)).toBe('---\r\ntitle: A walk\r\ntags: [ "rivers", \'a, b\' ]\r\n---\r\n')
  })

  it('writes an item a line', () => {
    const text = '---\ntags: [河流, "散步 🚶"]\n---\n'
    expect(verdicts(text, block, ID)).toEqual([`2:7 ${ID}`])
    expect(applyFixes(text, ID, ['safe'], block)).toBe('---\ntags:\n  - 河流\n  - "散步 🚶"\n---\n')
  })

  it.each([
    ['brackets', 'tags: [a, b]', flow],
    ['lines', 'tags:\n  - a', block],
    ['an empty list', 'keywords: []', block],
    ['lists of groups', 'links:\n  - name: a', flow],
    ['text with a dash', 'text: |\n  - a\n  - b', flow],
    ['brackets in a text', 'title: "[a, b]"', block],
  ])('is silent about %s', (_, lines, options) => {
    expect(verdicts(`---\n${lines}\n---\n`, options, ID)).toEqual([])
  })

  it('loses no comment', () => {
    const text = '---\ntags:\n  - a # first\n  - b\n---\n'
    expect(verdicts(text, flow, ID)).toEqual([`3:3 ${ID}`])
    expect(applyFixes(text, ID, ['safe'], flow)).toBe(text)
  })

  it('is off unless asked for', () => {
    expect(verdicts('---\ntags:\n  - a\n---\n')).toEqual([])
  })
})

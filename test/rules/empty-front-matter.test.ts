import { describe, expect, it } from 'vitest'
import { verdicts } from './lint-example.ts'

describe('empty-front-matter', () => {
  it.each([
    '---\n---\n',
    '---\r\n\r\n---\r\nText\r\n',
    '---\n# only a note\n---\n',
    '---\nnull\n---\n',
    '---\n{}\n---\n',
    '{}\n',
    '+++\n+++\n',
  ])('is the only problem of %j besides the fence', (text) => {
    expect(verdicts(text, { generator: 'hugo' })).toEqual(['1:1 empty-front-matter'])
  })

  it('is silent about one empty field', () => {
    expect(verdicts('---\nmood:\n---\n')).toEqual([])
  })
})

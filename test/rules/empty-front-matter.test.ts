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
    const found = verdicts(text, { schema: 'post' }).filter((one) => !one.includes('malformed-fence'))
    expect(found).toEqual(['1:1 empty-front-matter'])
  })

  it('is silent where the generator of the site takes it for a page without fields', () => {
    expect(verdicts('---\n---\n', { generator: 'eleventy' })).toEqual([])
    expect(verdicts('---\n---\n', { generator: 'hugo' })).toEqual([])
    expect(verdicts('---\n---\n', { generator: 'hexo' })).toEqual(['1:1 empty-front-matter'])
  })

  it('is silent about one empty field', () => {
    expect(verdicts('---\nmood:\n---\n')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'title-mismatch'
const post = (body: string) => `---\ntitle: A & B\n---\n${body}`
const verdict = (text: string) => verdicts(text, {}, ID)

describe(ID, () => {
  it('is off unless asked for', () => {
    expect(verdicts(post('# Another\n'))).toEqual([])
  })

  it.each([
    '# Another\n',
    '<h1 class="x">Another</h1>\n',
    'Another\n=======\n',
    '<!-- 1 -->\n\n# Another\n',
    '[Another](https://example.com/)\n',
  ])('finds another title in %j', (body) => {
    expect(verdict(post(body))).toEqual([`2:8 ${ID}`])
    expect(lint(post(body), {}, ID)[0]?.message).toContain('`Another`')
  })

  it.each([
    '# A & B\n',
    '# A &amp; B\n',
    '[A \\& B](https://example.com/)\n------\n',
    '# [A & B](https://example.com/)\n',
    'Along the river.\n\n# Another\n',
    '## A section\n',
    'No heading.\n',
    '',
  ])('is silent about %j', (body) => {
    expect(verdict(post(body))).toEqual([])
  })

  it('leaves the choice to people', () => {
    expect(applyFixes(post('# Another\n'), ID)).toBe(post('# Another\n'))
    expect(applyFixes(post('# Another\n'), ID, ['manual'])).toBe('---\ntitle: Another\n---\n# Another\n')
  })
})

import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'duplicate-item'

describe(ID, () => {
  it('points at each repeated item and names the first', () => {
    const text = '---\ntags: [河流, 散步, 河流, "河流"]\n---\n'
    expect(verdicts(text)).toEqual([`2:16 ${ID}`, `2:20 ${ID}`])
    expect(lint(text)[0]?.related).toEqual([{ path: 'post.md', line: 2, column: 8, message: 'the first one' }])
  })

  it.each([
    ['---\ntags: [a, b, a]\n---\n', '---\ntags: [a, b]\n---\n'],
    ['---\ntags: [a, a, a]\n---\n', '---\ntags: [a]\n---\n'],
    ['---\ntags:\n- a # one\n- b # two\n- a\n---\n', '---\ntags:\n- a # one\n- b # two\n---\n'],
    ['---\r\ntags:\r\n  - \'🏔 山\'\r\n  - "🏔 山"\r\n---\r\n', "---\r\ntags:\r\n  - '🏔 山'\r\n---\r\n"],
    ['---\ntags: [a, " a "]\n---\n', '---\ntags: [a]\n---\n'],
  ])('removes later ones only: %j', (bad, good) => {
    expect(applyFixes(bad, ID)).toBe(good)
  })

  it('leaves an item with a comment of its own to the author', () => {
    const text = '---\ntags:\n- a # one\n- a # two\n---\n'
    expect(applyFixes(text, ID, ['safe', 'unsafe'])).toBe(text)
  })

  it.each(['[a, A]', '[a, b]', '[1, 1]', '["", ""]', 'a a'])('does not mind %s', (tags) => {
    expect(verdicts(`---\ntags: ${tags}\n---\n`).join()).not.toContain(ID)
  })
})

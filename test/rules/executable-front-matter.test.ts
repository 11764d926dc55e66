import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

describe('executable-front-matter', () => {
  it.each(['js', 'javascript', ' JS ', 'coffee', 'cson', '\u00a0js'])('never runs %j', (language) => {
    const text = `---${language}\n(globalThis.ran = true, { title: 'A' })\n---\n`
    expect(verdicts(text)).toEqual(['1:1 executable-front-matter'])
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('says so, in the words of the post', () => {
    expect(lint('---JS\n{}\n---\n')[0]?.message).toBe('the front matter is code in `JS`, which was not run')
  })
})

import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

describe('unsupported-front-matter', () => {
  it('names the language, also one that is a property of every object', () => {
    expect(lint('---ini\ntitle=A\n---\n')[0]?.message).toContain('the language `ini`')
    expect(verdicts('---constructor\ntitle: A\n---\n')).toEqual(['1:1 unsupported-front-matter'])
    expect(verdicts('---__proto__\ntitle: A\n---\n')).toEqual(['1:1 unsupported-front-matter'])
  })

  it('is silent about the languages that are read', () => {
    const rules = verdicts('---yaml\ntitle: A\n---\n', { generator: 'docusaurus' })
    expect(rules).toEqual([])
  })
})

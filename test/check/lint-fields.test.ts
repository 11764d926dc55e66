import { describe, expect, it } from 'vitest'
import { fixed } from '../rules/fix-example.ts'
import { verdicts } from '../rules/lint-example.ts'

describe('fields that are not written where their value is', () => {
  it('are linted when a merge key brings them', () => {
    expect(verdicts('---\na: 1\n<<: {from: "http://localhost/x"}\n---\n')).toContain('2:1 private-url')
  })

  it('are not linted where another field of the same name takes their place', () => {
    const text = '---\ntitle: "a\u3000"\ntitle: b\n---\n'
    expect(verdicts(text)).toEqual(['3:1 duplicate-key'])
    expect(fixed(text)).toBe(text)
  })

  it('are not linted by a reading that the data does not have', () => {
    expect(verdicts('---\ntitle: "a  \nb"\n---\n').filter((one) => one.includes('untrimmed'))).toEqual([])
  })
})

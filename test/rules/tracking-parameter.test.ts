import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'tracking-parameter'
const post = (from: string) => `---\ntitle: A walk\nfrom: ${from}\n---\n`

describe(ID, () => {
  it('is off by default', () => {
    expect(verdicts(post('https://example.com/a?utm_source=feed'))).toEqual([])
  })

  it('names what it found, each once', () => {
    const [problem] = lint(post('"https://example.com/a?utm_source=x&utm_source=y&fbclid=z"'), {}, ID)
    expect(problem?.message).toBe('`from` has tracking parameters: `utm_source`, `fbclid`')
  })

  it.each([
    ['https://example.com/a?utm_source=x', 'https://example.com/a'],
    ['https://example.com/a?id=1&fbclid=x#part', 'https://example.com/a?id=1#part'],
    ["'https://example.com/?q=中文&gclid=1'", "'https://example.com/?q=中文'"],
  ])('removes them from %s', (bad, good) => {
    expect(applyFixes(post(bad), ID)).toBe(post(good))
  })

  it('leaves other parameters, and addresses that are none', () => {
    expect(verdicts(post('https://example.com/a?id=1&ref=home'), {}, ID)).toEqual([])
    expect(verdicts(post('example.com/a?utm_source=x'), {}, ID)).toEqual(['3:7 invalid-url'])
  })
})

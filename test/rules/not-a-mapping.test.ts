import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

describe('not-a-mapping', () => {
  it.each([
    ['河边散步', 'only text: `河边散步`'],
    ['- a\n- b', 'only a list: `- a`'],
    ['42', 'only a number: `42`'],
    ['true', 'only `true` or `false`: `true`'],
  ])('shows what %j is', (block, seen) => {
    const [problem, ...others] = lint(`---\n\n${block}\n---\n`)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'not-a-mapping', start: { line: 3, column: 1 } })
    expect(problem?.message).toContain(seen)
  })

  it('leaves fields with a broken mark to syntax-error', () => {
    expect(verdicts('---\ntitle：河边散步\n---\n')).toEqual(['2:6 syntax-error'])
  })
})

import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

const post = (title: string) => `---\nauthor: 林一\ntitle: ${title}\n---\n`

describe('duplicate-title', () => {
  it.each([
    ['河边散步', '"河边散步"'],
    ['A walk', "'  A   walk '"],
    ['"Caf\\u00e9"', '"Cafe\\u0301"'],
  ])('takes %s and %s for one title', (left, right) => {
    const problems = lint(post(left), { others: [{ path: 'b.md', text: post(right) }] })
    expect(problems.map(({ rule, level, start }) => [rule, level, start.line, start.column])).toEqual([
      ['duplicate-title', 'info', 3, 8],
    ])
    expect(problems[0]?.related.map(({ path, line }) => [path, line])).toEqual([['b.md', 3]])
  })

  it.each([
    ['A walk', 'a walk'],
    ['A walk', 'A walk 2'],
    ['7', '7'],
  ])('does not compare %s with %s', (left, right) => {
    const found = verdicts(post(left), { others: [{ path: 'b.md', text: post(right) }] })
    expect(found.join()).not.toContain('duplicate-title')
  })
})

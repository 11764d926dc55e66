import { describe, expect, it } from 'vitest'
import type { PostResult } from '../../src/check/check-post.ts'
import { collectHabits } from '../../src/check/habits.ts'

function result(fact: unknown): PostResult {
  const facts = fact === undefined ? {} : { 'missing-field': fact }
  return { path: 'post.md', diagnostics: [], suppressed: 0, facts, undecided: false, skipped: null }
}

describe('collectHabits', () => {
  it('counts values by host and field, the commonest first', () => {
    const facts = [
      { host: 'a.example', author: 'Lin', tags: ['x', 'y'] },
      { host: 'a.example', author: 'Wu', tags: ['x', 'y'] },
      { host: 'a.example', author: 'Wu' },
      { host: 'b.example', author: 'Ma' },
    ]
    const habits = collectHabits(facts.map(result))
    expect(habits?.('a.example')).toEqual({
      author: [
        { value: 'Wu', posts: 2 },
        { value: 'Lin', posts: 1 },
      ],
      tags: [{ value: ['x', 'y'], posts: 2 }],
    })
    expect(habits?.('c.example')).toEqual({})
    expect(habits?.('__proto__')).toEqual({})
  })

  it('keeps few values of a host with many', () => {
    const many = Array.from({ length: 1000 }, (_, index) => result({ host: 'a.example', author: `author ${index}` }))
    const known = collectHabits(many)?.('a.example').author ?? []
    expect(known.length).toBeGreaterThan(1)
    expect(known.length).toBeLessThan(10)
  })

  it('knows nothing of posts without a source, and takes no fact on trust', () => {
    expect(collectHabits([result(undefined), result(null), result('a'), result({ host: 5 })])).toBeNull()
    const habits = collectHabits([result({ host: 'a.example', author: 5, tags: ['x', 1], categories: {} })])
    expect(habits?.('a.example')).toEqual({})
  })
})

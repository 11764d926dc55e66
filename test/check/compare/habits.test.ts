import { describe, expect, it } from 'vitest'
import { countHabits } from '../../../src/check/compare/habits.ts'

const result = (fact: unknown) => ({ fact, posts: 1 })

describe('countHabits', () => {
  it('counts values by host and field, the commonest first', () => {
    const facts = [
      { host: 'a.example', author: 'Lin', tags: ['x', 'y'] },
      { host: 'a.example', author: 'Wu', tags: ['x', 'y'] },
      { host: 'a.example', author: 'Wu' },
      { host: 'b.example', author: 'Ma' },
    ]
    const habits = countHabits(facts.map(result))
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
    const known = countHabits(many)?.('a.example').author ?? []
    expect(known.length).toBeGreaterThan(1)
    expect(known.length).toBeLessThan(10)
  })

  it('knows nothing of posts without a source, and takes no fact on trust', () => {
    expect(countHabits([result(undefined), result(null), result('a'), result({ host: 5 })])).toBeNull()
    const habits = countHabits([result({ host: 'a.example', author: 5, tags: ['x', 1], categories: {} })])
    expect(habits?.('a.example')).toEqual({})
  })
})

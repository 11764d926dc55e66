import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint } from './lint-example.ts'

const advise = (text: string) => lint(text).map(({ rule, message, help }) => `${rule}: ${message} | ${help}`)

describe('unused-suppression', () => {
  it('points at the name that suppresses nothing', () => {
    const [problem, ...others] = lint('---\ntitle: A\nauthor:  # postlint-disable-line empty-field, invalid-url\n---\n')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'unused-suppression', start: { line: 3, column: 47 }, end: { column: 58 } })
    expect(problem?.message).toContain('`invalid-url` finds no problem here')
  })

  it('suggests the name that was meant', () => {
    expect(advise('---\n# postlint-disable empty-feild\ntitle: A\n---\n')).toEqual([
      'unused-suppression: there is no rule `empty-feild` | Did you mean `empty-field`?',
    ])
    expect(advise('---\n# postlint-disable xyz\ntitle: A\n---\n')[0]).toContain('`postlint rules` lists')
  })

  it('says that a name is missing', () => {
    expect(advise('---\ntitle: A # postlint-disable-line -- later\n---\n')[0]).toContain('names no rule')
  })

  it.each([
    ['author: # postlint-disable-line a-b, empty-field', 'author: # postlint-disable-line empty-field'],
    ['author: # postlint-disable-line empty-field, a-b', 'author: # postlint-disable-line empty-field'],
    ['author: # postlint-disable-line a-b empty-field -- why', 'author: # postlint-disable-line empty-field -- why'],
    ['author: # postlint-disable-line a-b,c-d , empty-field,e-f', 'author: # postlint-disable-line empty-field'],
    ['author: 林一  # postlint-disable-line empty-field', 'author: 林一'],
    ['author: 林一\n  # postlint-disable a-b c-d -- why', 'author: 林一'],
  ])('removes what is idle and nothing else: %j', (before, after) => {
    expect(fixed(`---\r\ntitle: A\r\n${before.replaceAll('\n', '\r\n')}\r\n---\r\n`)).toBe(
      `---\r\ntitle: A\r\n${after}\r\n---\r\n`,
    )
  })
})

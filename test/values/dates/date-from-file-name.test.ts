/** What the names of post files say of their day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromFileName } from '../../../src/values/dates/date-from-file-name.ts'

describe('dateFromFileName', () => {
  it.each([
    ['2023-10-28-my-post.md', 'well-formed', [2023, 10, 28], 'my-post'],
    ['_posts/2023/2023-10-28-my.post.markdown', 'well-formed', [2023, 10, 28], 'my.post'],
    ['2023-10-28-.md', 'well-formed', [2023, 10, 28], ''],
    ['2023-10-28-2022-01-01-x.md', 'well-formed', [2023, 10, 28], '2022-01-01-x'],
    ['2023-1-2-x.md', 'unpadded', [2023, 1, 2], 'x'],
    ['23-10-28-c.md', 'short-year', [2023, 10, 28], 'c'],
    ['99-10-28-c.md', 'short-year', [1999, 10, 28], 'c'],
    ['123-1-1-d.md', 'short-year', [123, 1, 1], 'd'],
  ] as const)('reads %s as %s', (name, kind, [year, month, day], slug) => {
    expect(dateFromFileName(name)).toEqual({ kind, value: { year, month, day }, slug })
  })

  it.each([
    ['2023-13-45-x.md', 'month', 13],
    ['2023-02-30-x.md', 'day', 30],
    ['2023-00-10-x.md', 'month', 0],
    ['0000-10-10-x.md', 'year', 0],
  ] as const)('finds %s impossible', (name, part, value) => {
    expect(dateFromFileName(name)).toEqual({ kind: 'impossible', part, value, slug: 'x' })
  })

  it.each([
    '2023-10-28.md',
    '2023-10-28 sp.md',
    '2023_10_28-x.md',
    '2023-10-28-x',
    '2023-10-28-x.',
    'about.md',
    'x2023-10-28-x.md',
    '2023-10-28-folder/x.md',
    '20231-10-28-x.md',
    '',
  ])('finds none in %j', (name) => {
    expect(dateFromFileName(name)).toEqual({ kind: 'none' })
  })

  it('has an answer for every name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0123456789--../x\n年'), { maxLength: 30 }), (signs) => {
        const found = dateFromFileName(signs.join(''))
        if (found.kind !== 'none') expect(signs.join('')).toContain(`-${found.slug}.`)
      }),
    )
  })
})

/** File names against dates: in the timezone of the site, and within what an offset can explain where none is known. */
import { describe, expect, it } from 'vitest'
import { lint } from './lint-example.ts'

const NAME = 'blog/_posts/2023-10-28-river.md'

function find(date: string, timezone: string | null = null, path = NAME) {
  return lint(`---\r\ndate: ${date}\r\n---\r\n`, { path, collection: { timezone } }).filter(
    ({ rule }) => rule === 'date-filename-mismatch',
  )
}

describe('date-filename-mismatch', () => {
  it.each([
    '2023-10-28',
    "'2023-10-28'",
    '2023-10-28 23:59:59 -1200',
    '2023-10-28T00:00:00+14:00',
    '2023-10-28 18:35:06',
    // Still the 28th in Los Angeles, or the 28th already in Auckland.
    '2023-10-29T03:00:00Z',
    '2023-10-27T12:00:00Z',
  ])('is silent about %s without a timezone', (date) => {
    expect(find(date)).toEqual([])
  })

  it.each(['2023-10-27', '2022-10-28', '2023-10-29T12:00:00Z', '2023-10-27T09:59:59Z', '2023-10-29 18:35:06'])(
    'reports %s without a timezone',
    (date) => {
      const [problem, ...others] = find(date)
      expect([problem?.start.line, problem?.start.column, others]).toEqual([2, 7, []])
      expect(problem?.message).toContain('the file name says 2023-10-28')
    },
  )

  it.each([
    ['2023-10-27T16:00:00Z', true],
    ['2023-10-27T15:59:59Z', false],
    ['2023-10-28T15:59:59Z', true],
    ['2023-10-28T16:00:00Z', false],
    ['2023-10-28 23:30:00 -0500', false],
    ['2023-10-28 23:30:00', true],
    ['2023-10-29 00:30:00', false],
    ['2023-10-28', true],
    ['2023-10-27', false],
  ])('%s lies on the day in Asia/Shanghai: %j', (date, agrees) => {
    expect(find(date, 'Asia/Shanghai').length).toBe(agrees ? 0 : 1)
  })

  it('says which day it is in the timezone where that explains it', () => {
    expect(find('2023-10-28 23:30:00 -0500', 'Asia/Shanghai')[0]?.message).toContain('2023-10-29 in Asia/Shanghai')
    expect(find('2023-10-29 23:30:00 +0800', 'Asia/Shanghai')[0]?.message).not.toContain('Asia/Shanghai')
  })

  it('offers the day of the file name, with the time in the style it has and alone', () => {
    expect(find("'2023-11-28 18:35:06 +0800'")[0]?.fixes.map(({ safety, edits }) => [safety, edits[0]?.text])).toEqual([
      ['manual', "'2023-10-28 18:35:06 +0800'"],
      ['manual', "'2023-10-28'"],
    ])
    // On this day with this time it would still be the 29th in Shanghai.
    expect(find('2023-10-28 23:30:00 -0500', 'Asia/Shanghai')[0]?.fixes.map(({ edits }) => edits[0]?.text)).toEqual([
      '2023-10-28',
    ])
  })

  it.each(['post.md', '2023-10-28.md', '10-11-12-recipes.md', '2023-13-45-x.md', '2023_10_28-x.md', '1-2-3-go.md'])(
    'is silent about the name %s',
    (path) => {
      expect(find('2001-01-01', null, path)).toEqual([])
    },
  )

  it('reads a name without zeros', () => {
    expect(find('2023-01-03', null, '2023-1-2-x.md').length).toBe(1)
    expect(find('2023-01-02', null, '2023-1-2-x.md').length).toBe(0)
  })

  it('looks at `date` alone', () => {
    const fields = ['date', 'lastmod'].map((name) => {
      return { name, kind: 'date', required: false, allowed: null, description: null, examples: [] } as const
    })
    expect(lint('---\ndate: 2023-10-28\nlastmod: 2024-01-01\n---\n', { path: NAME, collection: { fields } })).toEqual(
      [],
    )
  })
})

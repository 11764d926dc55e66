/** Days and times that do not exist, what is said of each, and what is offered. */
import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

function only(date: string, path = 'post.md') {
  const problems = lint(`---\r\ntitle: 🍵\r\ndate: ${date}\r\n---\r\n`, { path })
  expect(problems.map(({ rule, start }) => `${start.line}:${start.column} ${rule}`)).toEqual(['3:7 impossible-date'])
  return { message: problems[0]?.message, offers: problems[0]?.fixes.map(({ safety, title }) => `${safety} ${title}`) }
}

describe('impossible-date', () => {
  it.each([
    ['2023-02-29', 'that month has no day 29'],
    ['2023-04-31', 'that month has no day 31'],
    ['2023-13-01', 'there is no month 13'],
    ["'2023-00-10'", 'there is no month 0'],
    ['2023-10-28 25:00:00 +0800', 'no day has an hour 25'],
    ['2023-10-28 18:61:00 +0800', 'no hour has a minute 61'],
    ['2023-10-28T18:35:61Z', 'no minute has a second 61'],
    ['2023-10-28T18:35:06+25:00', 'there is no such offset from UTC'],
    ['20230230', 'that month has no day 30'],
  ])('%s: %s', (date, what) => {
    expect(only(date).message).toContain(what)
  })

  it.each(['2024-02-29', '2000-02-29', '2023-12-31'])('is silent about %s', (date) => {
    expect(verdicts(`---\ndate: ${date}\n---\n`)).toEqual([])
  })

  it.each([
    ['_posts/2016-25-35-test.md', '2016-25-35, but there is no month 25', 'stops the build'],
    ['_posts/0000-00-00-welcome.md', '0000-00-00, but there is no', 'stops the build'],
    ['_posts/2015-02-29-noleap.md', '2015-02-29, but that month has no day 29', 'another value'],
  ])('says what the day in the name %s comes to', (path, what, help) => {
    const problems = lint('---\ntitle: A\n---\n', { path, generator: 'jekyll' })
    expect(problems.map(({ rule, level }) => [rule, level])).toEqual([['impossible-date', 'error']])
    expect(problems[0]?.message).toContain(what)
    expect(problems[0]?.help).toContain(help)
    expect(verdicts('---\ntitle: A\ndate: 2023-10-28\n---\n', { path, generator: 'jekyll' })).not.toContain(
      '1:1 impossible-date',
    )
    expect(verdicts('---\ntitle: A\n---\n', { path: path.slice(7), generator: 'jekyll' })).toEqual([])
    expect(verdicts('---\ntitle: A\n---\n', { path, generator: 'hugo' })).toEqual([])
  })

  it('offers what may be meant, never unasked', () => {
    expect(only('2023-02-30').offers).toEqual([
      'manual Write 2023-02-28: the last day of that month',
      'manual Write 2023-03-02: as many days later',
    ])
    expect(only('2023-28-10').offers).toEqual(['manual Write 2023-10-28: day and month exchanged'])
  })

  it('offers the day of the file name', () => {
    expect(only('2023-13-45', '_posts/2023-10-28-river.md').offers).toEqual([
      'manual Take the day of the file name: 2023-10-28',
    ])
    expect(only('2023-02-30', '_posts/2023-02-28-river.md').offers?.[0]).toContain('2023-02-28')
  })

  it('is silent about a file name that is impossible itself', () => {
    expect(only('2023-13-45', '_posts/2023-13-45-river.md').offers).toEqual([])
  })
})

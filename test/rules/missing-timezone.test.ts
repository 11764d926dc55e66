/** Times without an offset: what is offered with a timezone, without one, and round the days on which clocks change. */
import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

function only(date: string, timezone: string | null) {
  const [problem, ...others] = lint(`---\ndate: ${date}\n---\n`, { collection: { timezone } })
  expect([problem?.rule, others]).toEqual(['missing-timezone', []])
  return {
    message: problem?.message,
    help: problem?.help,
    offers: problem?.fixes.map(({ safety, title }) => `${safety} ${title}`),
  }
}

describe('missing-timezone', () => {
  it.each([
    ['2023-10-28 18:35:06', 'Asia/Shanghai', '2023-10-28T18:35:06+08:00'],
    ["'2023-10-28 18:35:06'", 'Asia/Shanghai', "'2023-10-28T18:35:06+08:00'"],
    ['"2023-10-28T18:35:06.5" # evening', 'Asia/Kolkata', '"2023-10-28T18:35:06.5+05:30" # evening'],
    ['2023-07-01T12:00:00', 'America/New_York', '2023-07-01T12:00:00-04:00'],
    ['2023-12-01T12:00:00', 'America/New_York', '2023-12-01T12:00:00-05:00'],
    ['2023-10-28 18:35:06', 'UTC', '2023-10-28T18:35:06+00:00'],
  ])('%s in %s becomes %s, in the quotes it had', (date, timezone, fixed) => {
    const text = `---\r\ntitle: 茶馆\r\ndate: ${date}\r\n---\r\n`
    expect(verdicts(text, { collection: { timezone } })).toEqual(['3:7 missing-timezone'])
    expect(applyFixes(text, 'missing-timezone', ['safe'], { collection: { timezone } })).toBe(text.replace(date, fixed))
  })

  it.each(['2023-10-28', '2023-10-28T18:35:06Z', '2023-10-28 18:35:06 +0800', '2023-10-28T18:35:06-00:00'])(
    'is silent about %s',
    (date) => {
      expect(verdicts(`---\ndate: ${date}\n---\n`)).toEqual([])
    },
  )

  it('offers both readings without a timezone: the instant that Jekyll reads, and the day as written', () => {
    expect(only('2023-10-28 18:35:06', null).offers).toEqual([
      'manual Add `Z`: the time is UTC',
      'manual Keep the day alone: 2023-10-28',
    ])
  })

  it('knows that Jekyll reads a quoted time otherwise', () => {
    expect(only('2023-10-28 18:35:06', null).help).toContain('Jekyll reads it as UTC')
    const quoted = only("'2023-10-28 18:35:06'", null)
    expect(quoted.help).toContain('Jekyll reads it in the timezone of the site')
    expect(quoted.offers?.[0]).toBe('manual Add `Z`: the time is UTC')
  })

  it('says nothing of Jekyll in a block that Jekyll does not read', () => {
    const [problem] = lint('+++\ndate = 2023-10-28T18:35:06\n+++\n').filter(({ rule }) => rule === 'missing-timezone')
    expect(problem?.help).toContain('Hugo reads it in the timezone of the site')
    expect(problem?.help).not.toContain('Jekyll')
  })

  it('offers first the offset that another date of the post has', () => {
    const fields = ['date', 'lastmod'].map((name) => {
      return { name, kind: 'date', required: false, allowed: null, description: null, examples: [] } as const
    })
    const text = '---\ndate: 2023-10-28 18:35:06\nlastmod: 2023-10-29 08:00:00 +0800\n---\n'
    const [problem] = lint(text, { collection: { fields } })
    expect(problem?.fixes[0]).toMatchObject({ safety: 'manual', title: 'Add the offset +08:00, as `lastmod` has it' })
  })

  it('asks which one is meant of a time that clocks showed twice', () => {
    const { message, offers } = only('2023-11-05 01:30:00', 'America/New_York')
    expect(message).toContain('clocks in America/New_York showed it twice')
    expect(offers).toEqual([
      'manual Add the offset -04:00: the earlier of the two times',
      'manual Add the offset -05:00: the later of the two times',
    ])
  })

  it('asks what is meant by a time that clocks skipped', () => {
    const { message, offers } = only('2023-03-12 02:30:00', 'America/New_York')
    expect(message).toContain('clocks in America/New_York skipped it')
    expect(offers).toEqual([
      'manual Add the offset -05:00: the clocks before the change',
      'manual Add the offset -04:00: the clocks after the change',
    ])
  })

  it('guesses no offset for the local mean times of long ago', () => {
    expect(only('1890-01-01 12:00:00', 'Asia/Shanghai').offers?.every((one) => one.startsWith('manual'))).toBe(true)
  })
})

/** One style for all dates with a time: the instant and the quotes stay. */
import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { verdicts } from './lint-example.ts'

describe('date-style', () => {
  it('is off until it is wanted', () => {
    expect(verdicts('---\ndate: 2023-10-28 18:35:06 +0800\n---\n')).toEqual([])
  })

  it.each([
    ['2023-10-28 18:35:06 +0800', '2023-10-28T18:35:06+08:00'],
    ["'2023-10-28 18:35:06+08:00'", "'2023-10-28T18:35:06+08:00'"],
    ['2023-10-28 18:35:06Z', '2023-10-28T18:35:06Z'],
    ['"2023-10-28 18:35:06.120 -0330" # 茶', '"2023-10-28T18:35:06.120-03:30" # 茶'],
    ['2023-10-28 18:35:06 -0000', '2023-10-28T18:35:06-00:00'],
  ])('%s becomes %s', (date, styled) => {
    const text = `---\r\ntitle: 茶\r\ndate: ${date}\r\n---\r\n`
    expect(verdicts(text, {}, 'date-style')).toEqual(['3:7 date-style'])
    expect(applyFixes(text, 'date-style')).toBe(text.replace(date, styled))
  })

  it.each([
    ['2023-10-28T18:35:06+08:00', '2023-10-28 18:35:06 +0800'],
    ["'2023-10-28T18:35:06Z'", "'2023-10-28 18:35:06 +0000'"],
    ['2023-10-28 18:35:06 +08:00', '2023-10-28 18:35:06 +0800'],
  ])('%s becomes %s in the style of Jekyll', (date, styled) => {
    const text = `---\ndate: ${date}\n---\n`
    expect(applyFixes(text, 'date-style', ['safe'], { options: { style: 'jekyll' } })).toBe(text.replace(date, styled))
  })

  it('is silent about a day alone, and about dates that other rules speak of', () => {
    for (const date of ['2023-10-28', '2023-10-28 18:35:06', '2023/10/28 18:35', 'soon']) {
      const found = verdicts(`---\ndate: ${date}\n---\n`, {}, 'date-style')
      expect(found.filter((one) => one.endsWith('date-style'))).toEqual([])
    }
  })

  it('asks TOML for no style that it does not have', () => {
    const text = '+++\ndate = 2023-10-28T18:35:06+08:00\n+++\n'
    const found = verdicts(text, { options: { style: 'jekyll' } }, 'date-style')
    expect(found.filter((one) => one.endsWith('date-style'))).toEqual([])
  })
})

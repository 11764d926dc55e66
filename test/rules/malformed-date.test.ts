/** Which dates are called malformed, what is offered for each, and what stays as it is around the repaired one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/rules/rule.ts'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const SHANGHAI: Omit<Example, 'bad'> = { collection: { timezone: 'Asia/Shanghai' } }

function offers(date: string, example: Omit<Example, 'bad'> = {}): string[] {
  const [problem] = lint(`---\ndate: ${date}\n---\n`, example)
  return (problem?.fixes ?? []).map(({ safety, title }) => `${safety} ${title}`)
}

function message(date: string): string {
  return lint(`---\ndate: ${date}\n---\n`)[0]?.message ?? ''
}

describe('malformed-date', () => {
  it.each([
    ['2023-10-28'],
    ["'2023-10-28'"],
    ['2023-10-28 18:35:06 +0800'],
    ['2023-10-28T18:35:06+08:00 # written in Shanghai'],
    ['"2023-10-28T18:35:06.123Z"'],
  ])('is silent about %s', (date) => {
    expect(verdicts(`---\ndate: ${date}\n---\n`)).toEqual([])
  })

  it.each([
    ['2023-1-2', '2023-01-02'],
    ["'2023.10.28'", "'2023-10-28'"],
    ['"2023年10月28日"', '"2023-10-28"'],
    ['Oct 28, 2023', '2023-10-28'],
    ['20231028 # digits', '2023-10-28 # digits'],
    ['2023-10-28T18:35:06+0800', '2023-10-28T18:35:06+08:00'],
    ['2023-10-28T18:35Z', '2023-10-28T18:35:00Z'],
    ['2023-10-28 18：35：06 +0800', '2023-10-28T18:35:06+08:00'],
    ['Sat, 28 Oct 2023 18:35:06 GMT', '2023-10-28T18:35:06+00:00'],
    ['" 2023-10-28 "', '"2023-10-28"'],
  ])('mends %s without asking, and nothing around it', (date, repaired) => {
    const text = `---\r\ntitle: 🍵 茶\r\ndate: ${date}\r\n---\r\nbody\r\n`
    expect(verdicts(text)).toEqual(['3:7 malformed-date'])
    expect(applyFixes(text, 'malformed-date')).toBe(text.replace(date, repaired))
  })

  it('judges each date of the schema, at its own place', () => {
    const fields = ['date', 'updated'].map((name) => {
      return { name, kind: 'date', required: false, allowed: null, description: null, examples: [] } as const
    })
    const text = '---\nupdated: 2023/10/28\ndate: "28 Oct"\n---\n'
    expect(verdicts(text, { collection: { fields } })).toEqual(['2:10 malformed-date', '3:7 malformed-date'])
  })

  it('judges a number by its text', () => {
    expect(message('2023.10')).toContain('`2023.10`')
    expect(offers('1698489306')).toEqual(['manual Write 2023-10-28T10:35:06Z: 28 October 2023, 10:35:06 UTC'])
    expect(offers('2023')).toEqual([])
  })

  it('is the one problem of a number under the schema of the model post', () => {
    const text =
      '---\nlayout: post\ntitle: A\ndate: 20231028\nauthor: B\nfrom: https://example.com/a\ntags: [c]\ncategories: [d]\n---\n'
    expect(verdicts(text, { schema: 'post' })).toEqual(['4:7 malformed-date'])
  })

  it.each(['', '~', 'null', '""', '[]', '{a: b}'])('leaves %j to the schema', (date) => {
    expect(verdicts(`---\ndate: ${date}\n---\n`).filter((one) => /-date$/.test(one))).toEqual([])
  })

  it('says what each reading of an ambiguous date is, and mends none unasked', () => {
    expect(message('10/11/2023')).toContain('11 October 2023 or 10 November 2023')
    expect(offers('10/11/2023')).toEqual([
      'manual Write 2023-10-11: 11 October 2023',
      'manual Write 2023-11-10: 10 November 2023',
    ])
  })

  it('shows the reading first that agrees with the file name', () => {
    expect(offers('10/11/2023', { path: '_posts/2023-11-10-river.md' })[0]).toContain('2023-11-10')
  })

  it('shows the reading first that agrees with the timezone, and completes a time with it', () => {
    expect(offers('2023-10-28 18:35:06 CST', { collection: { timezone: 'America/Chicago' } })[0]).toContain('-05:00')
    expect(offers('2023-12-28 18:35:06 CST', { collection: { timezone: 'America/Chicago' } })[0]).toContain('-06:00')
    expect(offers('2023-10-28 下午6:35', SHANGHAI)).toEqual([
      'manual Write 2023-10-28T18:35:00+08:00: 28 October 2023, 18:35:00 +08:00',
    ])
  })

  it('offers the day of the file name for what is no date', () => {
    expect(offers('soon', { path: '_posts/2023-10-28-river.md' })).toEqual([
      'manual Take the day of the file name: 2023-10-28',
    ])
    expect(offers('soon')).toEqual([])
  })

  it('is the one problem of a badly spelled time without an offset', () => {
    const text = '---\ndate: 2023/10/28 18:35\n---\n'
    expect(verdicts(text)).toEqual(['2:7 malformed-date'])
    expect(offers('2023/10/28 18:35')).toEqual([
      'manual Add `Z`: the time is UTC',
      'manual Keep the day alone: 2023-10-28',
    ])
    expect(offers('2023/10/28 18:35', SHANGHAI)).toEqual(['safe Write 2023-10-28T18:35:00+08:00'])
  })

  it('says of a number that is too long that it is too long', () => {
    const [problem, ...others] = lint('---\ndate: 12345-01-01\n---\n')
    expect(others).toEqual([])
    expect(problem?.help).toContain('One of its numbers is too long: a year has four digits')
    expect(problem?.help).not.toContain('not all there')
  })

  it('shows a hostile text short and harmless', () => {
    const [problem] = lint(`---\ndate: "\\e[31m${'9'.repeat(5000)}"\n---\n`)
    expect(problem?.rule).toBe('malformed-date')
    expect(problem?.message).not.toContain('\u001b')
    expect(problem?.message.length).toBeLessThan(300)
  })

  it('never throws, and leaves nothing for a second fix, whatever stands there', () => {
    const piece = fc.constantFrom(
      ...['2023', '10', '28', '2', '31', '1698489306', '-', '/', '.', ' ', 'T', ':', '18', '35', '+08', '+0800', 'Z'],
      ...['CST', 'Oct', '年', '月', '日', '下午', '：', '\u200b', ',', 'Sat', 'PM', '24', '60'],
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const fixed = applyFixes(`---\ndate: "${pieces.join('')}"\n---\n`, 'malformed-date', ['safe'], SHANGHAI)
        const rest = lint(fixed, SHANGHAI)
        expect(rest.map(({ rule }) => rule)).not.toContain('rule-failure')
        expect(rest.flatMap(({ fixes }) => fixes).filter(({ safety }) => safety === 'safe')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

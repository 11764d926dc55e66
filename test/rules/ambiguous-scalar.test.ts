import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('ambiguous-scalar', () => {
  it.each(['yes', 'NO', 'On', 'off', 'tRuE', '1,000', '1_000', '1:30', '0b11', '12:30:45'])(
    'quotes %s where text is meant',
    (text) => {
      expect(verdicts(`---\ntitle: ${text}\n---\n`)).toEqual(['2:8 ambiguous-scalar'])
      expect(fixed(`---\ntitle: ${text} # c\n---\n`)).toBe(`---\ntitle: "${text}" # c\n---\n`)
    },
  )

  it('names the readers and what they read', () => {
    const advise = (value: string) => lint(`---\nnote: ${value}\n---\n`)[0]?.message
    expect(advise('012')).toContain('Jekyll, Hugo and js-yaml 3 take for `10`')
    expect(advise('yes')).toContain('Jekyll takes for `true`')
    expect(advise('1e3')).toContain('Jekyll and Hugo take for the text "1e3"')
  })

  it('looks at items, in the quotes of the block', () => {
    expect(fixed("---\ntitle: 'A'\ntags:\n  - no\n  - 河\n---\n")).toBe(
      "---\ntitle: 'A'\ntags:\n  - 'no'\n  - 河\n---\n",
    )
  })

  it('leaves to the author what a field without a schema means', () => {
    const text = '---\npublished: no\nissue: 012\n---\n'
    expect(verdicts(text)).toEqual(['2:12 ambiguous-scalar', '3:8 ambiguous-scalar'])
    expect(fixed(text)).toBe(text)
  })

  it('quotes names', () => {
    expect(fixed('---\non: a\n---\n')).toBe('---\n"on": a\n---\n')
    expect(verdicts('---\nx: 1\ny: 2\n---\n')).toEqual([])
  })

  it.each([
    'title: "yes"',
    "title: 'no'",
    'comments: true',
    'comments: True',
    'date: 2023-10-28',
    'date: 2023-10-28 08:35:06 +0800\nweight: 10',
    'version: 1.10\nsize: 10',
    'title: yes we can',
    'title: 1,000 walks',
    'summary: |\n  yes',
  ])('is silent about %j', (block) => {
    expect(verdicts(`---\n${block}\n---\n`).filter((one) => one.includes('ambiguous'))).toEqual([])
  })

  it('says nothing where the schema says that the type is wrong', () => {
    expect(verdicts('---\ncomments: yes\ntitle: 012\n---\n')).toEqual(['2:11 invalid-type', '3:8 invalid-type'])
  })

  it.each([
    ['9007199254740993', '9007199254740992'],
    ['-12345678901234567890', '-12345678901234567168'],
    ['1e-400', '0'],
  ])('says what readers of JSON make of %s', (written, read) => {
    const [problem, ...others] = lint(`{"id": ${written}}\n`, { generator: 'hugo' })
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'ambiguous-scalar', level: 'warning', start: { line: 1, column: 8 } })
    expect(problem?.message).toContain(read)
  })

  it.each(['9007199254740992', '9007199254740991', '1e22', '0.1', '1.10', '0', '-0.0', '"9007199254740993"'])(
    'is silent about %s in JSON',
    (written) => {
      expect(verdicts(`{"id": ${written}}\n`, { generator: 'hugo' })).toEqual([])
    },
  )

  it.each(['1.5e400', '-.5e-500', '99999999999999999999999'])('says that JavaScript does not hold %s', (written) => {
    expect(lint(`---\nid: ${written}\n---\n`)[0]?.message).toContain('js-yaml')
  })
})

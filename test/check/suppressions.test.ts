import { describe, expect, it } from 'vitest'
import { lintPost } from '../../src/check/lint-post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { settingsOfExample, verdicts } from '../rules/lint-example.ts'

describe('suppressing comments', () => {
  it('speak of their line', () => {
    expect(verdicts('---\nauthor: # postlint-disable-line empty-field\ntitle:\n---\n')).toEqual(['3:1 empty-field'])
  })

  it('speak of the next line', () => {
    expect(verdicts('---\n# postlint-disable-next-line empty-field\nauthor:\ntitle:\n---\n')).toEqual([
      '4:1 empty-field',
    ])
  })

  it('speak of the whole post from anywhere in the block', () => {
    expect(verdicts('---\nauthor:\n# postlint-disable empty-field\ntitle:\n---\n')).toEqual([])
  })

  it.each([' ', ', ', ','])('name several rules, separated by %j, and a reason', (gap) => {
    const names = ['empty-field', 'invalid-type'].join(gap)
    expect(verdicts(`---\nauthor:\ntitle: 12\n# postlint-disable ${names} -- 以后再说 unknown-field\n---\n`)).toEqual(
      [],
    )
  })

  it('work with CRLF, in lists, in TOML', () => {
    expect(verdicts('---\r\nauthor: # postlint-disable-line empty-field\r\n---\r\n')).toEqual([])
    expect(verdicts('---\ntags:\n  - # postlint-disable-line blank-item\n  - b\n---\n')).toEqual([])
    const hugo = { generator: 'hugo' } as const
    expect(verdicts('+++\nauthor = "" # postlint-disable-line empty-field\n+++\n', hugo)).toEqual([])
  })

  it('cannot make a post that does not read pass for a good one', () => {
    expect(verdicts('---\ntitle: Foo: bar # postlint-disable-line syntax-error\n---\n')).toEqual(['2:11 syntax-error'])
    expect(verdicts('---\n# postlint-disable syntax-error\nfrom: @x\n---\n')).toEqual(['3:7 syntax-error'])
    expect(verdicts('---\n# postlint-disable empty-field\ntitle: Foo: bar\n---\n')).toEqual(['3:11 syntax-error'])
  })

  it('are no comments inside text', () => {
    expect(verdicts('---\nauthor:\nnote: "# postlint-disable empty-field"\n---\n')).toEqual(['2:1 empty-field'])
    expect(verdicts('---\nauthor: # postlint-disabled empty-field\n---\n')).toEqual(['2:1 empty-field'])
  })

  it('are counted, and are not idle when they name a rule that is off', () => {
    const text = '---\nauthor:\n# postlint-disable empty-field field-order\n---\n'
    const result = lintPost(sourceOfText('post.md', text), settingsOfExample({}))
    expect(result).toMatchObject({ diagnostics: [], suppressed: 1 })
  })

  it('wait for the rules that compare posts', () => {
    const text = '---\ntitle: A # postlint-disable-line duplicate-title\n---\n'
    expect(lintPost(sourceOfText('post.md', text), settingsOfExample({}))).toMatchObject({
      diagnostics: [],
      undecided: true,
    })
    expect(verdicts(text)).toEqual(['2:34 unused-suppression'])
  })

  it('drown nobody when there are thousands', () => {
    const idle = verdicts(`---\n# postlint-disable ${'x '.repeat(5000)}\ntitle: A\n---\n`)
    expect(new Set(idle.map((one) => one.split(' ')[1]))).toEqual(new Set(['unused-suppression']))
    expect(idle.length).toBeLessThanOrEqual(100)
  })
})

import { describe, expect, it } from 'vitest'
import type { GeneratorId } from '../../schemas/generator-ids.ts'
import { GENERATORS } from '../../src/generators/index.ts'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const dated = (text: string): string => `---\ndate: ${text}\n---\n`

describe('dates are those of the reader of the site', () => {
  it.each<[GeneratorId, readonly string[]]>([
    ['jekyll', ['2013-11-22 5:00:00 +0000', '2013/11/22', '2013-11-22 05:00']],
    ['hexo', ['2019/01/11 22:13:05', '2019-01-11 22:13', '2019-01-11T22:13:05Z']],
    ['docusaurus', ['2020-07-30 0:00:00', '2024-10-23T16:00', '2020-07-30']],
    ['astro', ['Jul 08 2022', '2022-07-08']],
    ['vitepress', ['08/07/2022', 'last summer']],
    ['hugo', ['2023-10-28T18:35:06+08:00', '2023-10-28 18:35:06']],
  ])('%s reads %j', (generator, texts) => {
    for (const text of texts) expect(verdicts(dated(text), { generator }), text).toEqual([])
  })

  it.each<[GeneratorId, string, RegExp]>([
    ['hugo', '2023/10/28', /^`date` is a date that Hugo does not read.* Hugo stops the build at it\./],
    ['eleventy', '2026-03-04 09:30:00 +0800', /Eleventy stops the build at it/],
    ['hugo', '20231028', /Hugo takes for another.* Hugo takes it for another day or time\./],
    ['jekyll', 'soon', /is not a date.* Jekyll stops the build at it/],
  ])('%s does not read %s', (generator, text, said) => {
    const [only, ...others] = lint(dated(text), { generator })
    expect(others).toEqual([])
    expect([only?.rule, only?.level]).toEqual(['malformed-date', 'error'])
    expect(`${only?.message} ${only?.help}`).toMatch(said)
  })

  it('are rewritten to what it reads', () => {
    expect(fixed(dated('2023/10/28'), ['safe'], { generator: 'hugo' })).toBe(dated('2023-10-28'))
    expect(fixed(dated('2026-03-04 09:30:00 +0800'), ['safe'], { generator: 'eleventy' })).toBe(
      dated('2026-03-04T09:30:00+08:00'),
    )
  })

  it('are a warning in a portable archive, where its own reader reads them', () => {
    const portable = { generator: 'jekyll', collection: { portable: true } } as const
    expect(lint(dated('2013/11/22'), portable).map(({ rule, level }) => [rule, level])).toEqual([
      ['malformed-date', 'warning'],
    ])
  })

  it('that cannot be are never fine', () => {
    for (const { id } of GENERATORS) expect(verdicts(dated('2023-02-30'), { generator: id })[0]).toMatch(/2:7/)
  })
})

describe('plain texts are what the reader of the site takes them for', () => {
  it('quotes a tag that it takes for a switch or a number, and no other', () => {
    const text = '---\ntags: [no, 1:30]\n---\n'
    expect(verdicts(text, { generator: 'eleventy' })).toEqual([])
    expect(lint(text, { generator: 'jekyll' }).map(({ level }) => level)).toEqual(['error', 'error'])
    expect(fixed(text, ['safe'], { generator: 'jekyll' })).toBe('---\ntags: ["no", "1:30"]\n---\n')
    expect(verdicts(text, { generator: 'hugo' })).toEqual([])
    expect(lint('---\ntags: [1_000]\n---\n', { generator: 'hugo' })[0]?.message).toContain(
      'which Hugo takes for `1000`',
    )
  })

  it('leaves a switch of its own to the site', () => {
    expect(verdicts('---\ntoc: yes\n---\n', { generator: 'jekyll' })).toEqual([])
  })
})

it('no message of a site speaks of another generator', () => {
  const blocks = [
    'date: 2023-13-45',
    'date: 10/11/2023',
    'date: 20231028',
    'date: soon',
    'tags: [no, 1:30]',
    'title: a\ttext',
  ]
  for (const { id, name } of GENERATORS) {
    const others = GENERATORS.filter((one) => one.id !== id && !name.includes(one.name)).map((one) => one.name)
    for (const block of blocks) {
      for (const { message, help, fixes } of lint(`---\n${block}\n---\n`, { generator: id })) {
        const said = [message, help, ...fixes.map(({ title }) => title)].join(' ')
        for (const other of others) expect(said, `${id}: ${block}`).not.toMatch(new RegExp(`\\b${other}\\b`))
      }
    }
  }
})

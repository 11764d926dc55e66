import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('duplicate-key', () => {
  it('points at the later one and at the first', () => {
    const [problem, ...others] = lint('---\ntitle: A\nmood: calm\n"title": B\n---\n')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'duplicate-key', field: 'title', start: { line: 4, column: 1 } })
    expect(problem?.related).toEqual([{ path: 'post.md', line: 2, column: 1, message: 'first written here' }])
  })

  it('offers both values, and chooses none', () => {
    const text = '---\ntitle: 河边\ntags: [a]\ntags: [b]\n---\n'
    const [problem] = lint(text)
    expect(problem?.fixes.map(({ title, safety }) => `${safety}: ${title}`)).toEqual([
      'manual: Keep the first value: `[a]`',
      'manual: Keep the last value: `[b]`',
    ])
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
    expect(fixed(text, ['manual'])).toBe('---\ntitle: 河边\ntags: [a]\n---\n')
  })

  it('removes equal ones, however they are quoted and however many', () => {
    expect(fixed('---\r\ntitle: A\r\nmood: calm # yes\r\ntitle: "A"\r\ntitle: \'A\'\r\n---\r\n')).toBe(
      '---\r\ntitle: A\r\nmood: calm # yes\r\n---\r\n',
    )
    expect(fixed('---\nsite:\n  a: 1\n  a: 1\n---\n')).toBe('---\nsite:\n  a: 1\n---\n')
  })

  it.each([
    ['jekyll', 'a: 1\na: 1', 'warning'],
    ['jekyll', 'a: 1\na: 2', 'error'],
    ['mkdocs', 'a: [x]\na: [x]', 'warning'],
    ['hugo', 'a: 1\na: 1', 'error'],
    ['astro', 'a: 1\na: 1', 'error'],
  ] as const)('is what %s makes of %j', (generator, block, level) => {
    const found = lint(`---\n${block}\n---\n`, { generator, collection: { portable: false } })
    expect(found.map((one) => one.level)).toEqual([level])
  })

  it('looks into TOML and JSON', () => {
    const hugo = { generator: 'hugo' } as const
    expect(verdicts('{"title": "A", "title": "B"}\n', hugo)).toEqual(['1:16 duplicate-key'])
    expect(verdicts('+++\ntitle = "A"\ntitle = "B"\n+++\n', hugo)).toEqual(['3:1 duplicate-key'])
  })

  it('is silent about the same name in different places', () => {
    expect(verdicts('---\ntitle: A\nsite:\n  title: B\nother:\n  title: B\n---\n')).toEqual([])
  })

  it('stays readable when there are thousands', () => {
    expect(lint(`---\n${'a: 1\n'.repeat(3000)}---\n`).length).toBeLessThanOrEqual(100)
  })
})

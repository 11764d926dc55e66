import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

const ID = 'duplicate-source'
const post = (from: string) => `---\ntitle: ${from.length} 河\nfrom: ${from}\n---\n`
const mine = (text: string, others: { path: string; text: string }[]) =>
  lint(text, { others }).filter(({ rule }) => rule === ID)

describe(ID, () => {
  it('names every other post with the same page, with its place', () => {
    const [problem, ...rest] = mine(post('https://example.com/a'), [
      { path: 'b.md', text: post('http://www.EXAMPLE.com:80/a/') },
      { path: 'c.md', text: post('https://example.com/other') },
      { path: 'd.md', text: `---\nfrom: 'https://example.com/a?utm_source=x#top'\n---\n` },
    ])
    expect(rest).toEqual([])
    expect(problem?.start).toMatchObject({ line: 3, column: 7 })
    expect(problem?.message).toBe('`from` is also the source of `b.md` and 1 other post')
    expect(problem?.related).toEqual([
      { path: 'b.md', line: 3, column: 7, message: 'the same source' },
      { path: 'd.md', line: 2, column: 7, message: 'the same source' },
    ])
  })

  it('lists ten of many', () => {
    const others = Array.from({ length: 30 }, (_, index) => ({
      path: `other-${String(index).padStart(2, '0')}.md`,
      text: post('https://example.com/a'),
    }))
    const [problem] = mine(post('https://example.com/a'), others)
    expect(problem?.message).toBe('`from` is also the source of `other-00.md` and 29 other posts')
    expect(problem?.related).toHaveLength(10)
  })

  it('is silent about different pages, missing and broken addresses', () => {
    expect(
      mine(post('https://example.com/a?id=1'), [{ path: 'b.md', text: post('https://example.com/a?id=2') }]),
    ).toEqual([])
    expect(mine(post('example'), [{ path: 'b.md', text: post('example') }])).toEqual([])
    expect(verdicts('---\ntitle: A\n---\n', { others: [{ path: 'b.md', text: '---\ntitle: B\n---\n' }] })).toEqual([])
  })

  it('can be switched off by a comment in the post', () => {
    const text = '---\n# postlint-disable-next-line duplicate-source\nfrom: https://example.com/a\n---\n'
    expect(verdicts(text, { others: [{ path: 'b.md', text: post('https://example.com/a') }] })).toEqual([])
  })

  it('speaks alone where the titles are the same too', () => {
    const others = [{ path: 'b.md', text: '---\ntitle: A\ndate: 2023-10-28\nfrom: https://example.com/a\n---\n' }]
    expect(verdicts('---\ntitle: A\nfrom: https://example.com/a/\ndate: 2023-10-28\n---\n', { others })).toEqual([
      '3:7 duplicate-source',
    ])
    const only = verdicts('---\ntitle: A\nfrom: https://example.com/b\ndate: 2023-10-28\n---\n', { others })
    expect(only).toEqual(['2:8 duplicate-title'])
  })
})

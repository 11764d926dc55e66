import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

const post = (title: string, more = 'date: 2023-10-28\n') => `---\nauthor: 林一\ntitle: ${title}\n${more}---\n`

describe('duplicate-title', () => {
  it.each([
    ['河边散步', '"河边散步"'],
    ['A walk', "'  A   walk '"],
    ['"Caf\\u00e9"', '"Cafe\\u0301"'],
  ])('takes %s and %s for one title', (left, right) => {
    const problems = lint(post(left), { others: [{ path: 'b.md', text: post(right) }] })
    expect(problems.map(({ rule, level, start }) => [rule, level, start.line, start.column])).toEqual([
      ['duplicate-title', 'info', 3, 8],
    ])
    expect(problems[0]?.related.map(({ path, line }) => [path, line])).toEqual([['b.md', 3]])
  })

  it.each([
    ['A walk', 'a walk'],
    ['A walk', 'A walk 2'],
    ['7', '7'],
  ])('does not compare %s with %s', (left, right) => {
    const found = verdicts(post(left), { others: [{ path: 'b.md', text: post(right) }] })
    expect(found.join()).not.toContain('duplicate-title')
  })

  it('does not compare pages of documentation, languages, or versions', () => {
    const both = (left: string, right: string, more?: string, generator: 'docusaurus' | 'hugo' = 'docusaurus') =>
      verdicts(post('A walk', more), { generator, path: left, others: [{ path: right, text: post('A walk', more) }] })
    expect(both('docs/a.md', 'docs/b.md', '')).toEqual([])
    expect(both('docs/a.md', 'docs/b.md', 'last_update: { date: 2023-10-28 }\n')).toEqual([])
    expect(both('content/docs/a.md', 'content/docs/b.md', 'date: 2023-10-28\n', 'hugo')).toEqual([])
    expect(both('docs/blog/a.md', 'docs/blog/b.md', 'date: 2023-10-28\n')).toHaveLength(1)
    expect(both('blog/2023-10-28-a.md', 'blog/2023-10-29-b.md', '')).toEqual(['3:8 duplicate-title'])
    expect(both('content/posts/a.md', 'content/fr/posts/a.md', undefined, 'hugo')).toEqual([])
    expect(both('content/posts/a.md', 'content/posts/a.fr.md', undefined, 'hugo')).toEqual([])
    expect(both('content/posts/a.md', 'content/posts/b.md', 'lang: fr\ndate: 2023-10-28\n', 'hugo')).toHaveLength(1)
    expect(both('content/a/_index.md', 'content/b/_index.md', undefined, 'hugo')).toEqual([])
    expect(both('content/a/index.md', 'content/b/index.md', undefined, 'hugo')).toHaveLength(1)
    expect(
      verdicts(post('A walk', 'date: 2023-10-28\nlang: en\n'), {
        others: [{ path: 'b.md', text: post('A walk', 'date: 2023-10-28\nlang: fr\n') }],
      }),
    ).toEqual([])
  })

  it('knows languages below the folder that Eleventy reads', () => {
    const site = { 'eleventy.config.js': "export const config = { dir: { input: 'site' } }" }
    const count = (right: string): number =>
      lint(post('A walk'), {
        generator: 'eleventy',
        path: 'site/de/a.md',
        site,
        others: [{ path: right, text: post('A walk') }],
      }).length
    expect(count('site/en/a.md')).toBe(0)
    expect(count('site/de/b.md')).toBe(1)
  })

  it.each([
    ['hugo', 'content/a/index.md', 'content/a/part.md', 0],
    ['hugo', 'content/a/index.md', 'content/a/index.knit.md', 0],
    ['hugo', 'content/a/index.md', 'content/b/part.md', 1],
    ['hexo', 'source/a/index.md', 'source/a/part.md', 1],
  ] as const)('leaves out what is a part of another page in %s: %s, %s', (generator, left, right, count) => {
    const site = { [left]: '', [right]: '' }
    const others = [{ path: right, text: post('A walk') }]
    expect(lint(post('A walk'), { generator, path: left, site, others })).toHaveLength(count)
  })
})

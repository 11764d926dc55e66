import { describe, expect, it } from 'vitest'
import { offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'unknown-author'
const jekyll = {
  generator: 'jekyll',
  path: '_posts/2023-10-28-a.md',
  site: { '_data/authors.yml': 'wumei:\n  name: Lin Yi\n林一: {}\n' },
} as const
const docusaurus = {
  generator: 'docusaurus',
  path: 'blog/2023/2023-10-28-a.md',
  site: { 'blog/authors.yml': 'lin:\n  name: Lin Yi\nwu:\n  name: Wu Mei\n', 'docs/authors.yml': 'nobody: {}\n' },
} as const

describe(ID, () => {
  it('points at the name and offers the nearest', () => {
    const text = '---\ntitle: 河边散步\nauthor: lin yi\n---\n'
    expect(verdicts(text, jekyll)).toEqual([`3:9 ${ID}`])
    expect(lint(text, jekyll)[0]).toMatchObject({
      level: 'warning',
      message: '`author` is `lin yi`, but the authors of the site are `wumei` or `林一`',
    })
    expect(offers(text, ID, jekyll)).toEqual(['manual: Change it to `Lin Yi`'])
  })

  it('looks at each of several', () => {
    const text = '---\ntitle: A\nauthors: [林一, 林二]\n---\n'
    expect(verdicts(text, jekyll)).toEqual([`3:15 ${ID}`])
    expect(lint(text, jekyll)[0]?.message).toMatch(/^item 2 of `authors` is `林二`/)
  })

  it.each([
    'author: 林一',
    'author: wumei',
    'authors: [Lin Yi, wumei]',
    'author: " 林一"',
    'author: { name: Anyone }',
    'author: 林一, wumei',
  ])('is silent about `%s`', (line) => {
    expect(verdicts(`---\ntitle: A\n${line}\n---\n`, jekyll)).not.toContainEqual(expect.stringContaining(ID))
  })

  it('reads the list of the blog that a post is in, where names are keys', () => {
    const at = (line: string) => verdicts(`---\ntitle: A\n${line}\n---\n`, docusaurus)
    expect(at('authors: [lin, nobody]')).toEqual([`3:16 ${ID}`])
    expect(at('authors: Lin Yi')).toEqual([`3:10 ${ID}`])
    expect(at('authors: [{ key: limn, title: Guest }]')).toEqual([`3:18 ${ID}`])
    expect(at('authors: [{ name: Guest }, { key: wu }, lin]')).toEqual([])
    expect(lint('---\ntitle: A\nauthors: limn\n---\n', docusaurus)[0]?.level).toBe('error')
  })

  it('is silent where the site has no list of authors', () => {
    expect(verdicts('---\ntitle: A\nauthor: anyone\n---\n')).toEqual([])
    expect(verdicts('---\ntitle: A\nauthors: [anyone]\n---\n', { ...docusaurus, path: 'news/a.md' })).toEqual([])
  })

  it('drops a list that most posts of the site contradict', () => {
    const post = (author: string) => `---\ntitle: ${author}\nauthor: ${author}\n---\n`
    const of = (...authors: string[]) =>
      authors.map((author, at) => ({ path: `_posts/2023-10-${at + 1}-p.md`, text: post(author) }))
    const strangers = of('a', 'b', 'c', 'd', 'e')
    expect(verdicts(post('x'), { ...jekyll, others: strangers })).toEqual([])
    expect(verdicts(post('x'), { ...jekyll, others: of('a', 'b', 'c', 'd', 'wumei') })).toEqual([`3:9 ${ID}`])
  })
})

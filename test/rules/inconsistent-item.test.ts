import { describe, expect, it } from 'vitest'
import { lint } from './lint-example.ts'

const ID = 'inconsistent-item'
const post = (tags: string) => `---\ntags: ${tags}\n---\n`
const find = (text: string, others: string[], options?: unknown) =>
  lint(
    text,
    {
      others: others.map((other, index) => ({ path: `z${index}.md`, text: other })),
      ...(options === undefined ? {} : { options }),
    },
    ID,
  ).filter(({ rule }) => rule === ID)

describe(ID, () => {
  it.each([
    ['case', 'JavaScript', 'javascript'],
    ['width', 'ＡＩ', 'AI'],
    ['blanks and hyphens', 'open source', 'open-source'],
    ['middle dots', '安東尼‧布林肯', '安東尼·布林肯'],
  ])('sees through %s', (_, few, many) => {
    const [problem, ...rest] = find(post(`[河流, "${few}"]`), [post(`["${many}"]`), post(`[河流, "${many}"]`)])
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ level: 'info', path: ['tags', 1], start: { line: 2, column: 12 } })
    expect(problem?.message).toBe(`\`${few}\` is spelled \`${many}\` in 2 posts`)
    expect(problem?.related).toMatchObject([{ path: 'z0.md', line: 2, column: 8 }])
  })

  it('says nothing in the posts with the usual spelling', () => {
    expect(find(post('[news]'), [post('[news]'), post('[News]')])).toEqual([])
  })

  it('lets the first post by path decide a draw', () => {
    expect(find(post('[News]'), [post('[news]')])).toEqual([])
    expect(
      lint(post('[News]'), { path: 'z.md', others: [{ path: 'a.md', text: post('[news]') }] }).map(({ rule }) => rule),
    ).toEqual([ID])
  })

  it('counts a post once, however often it has the word', () => {
    const problems = find(post('[News, News, News]'), [post('[news]'), post('[news]')])
    expect(problems.map(({ path }) => path)).toEqual([
      ['tags', 0],
      ['tags', 1],
      ['tags', 2],
    ])
  })

  it('does not mix fields, nor different words', () => {
    expect(find('---\ntags: [News]\n---\n', ['---\ncategories: [news]\n---\n', post('[new]'), post('[旧闻]')])).toEqual(
      [],
    )
  })

  it('judges authors, and other fields where the options say so', () => {
    const by = (field: string, name: string) => `---\n${field}: ${name}\n---\n`
    expect(find(by('author', 'Lin yi'), [by('author', 'Lin Yi'), by('author', 'Lin Yi')])).toHaveLength(1)
    const series = [by('series', 'Rivers'), by('series', 'Rivers')]
    expect(find(by('series', 'rivers'), series)).toHaveLength(0)
    expect(find(by('series', 'rivers'), series, { fields: ['series', '__proto__'] })).toHaveLength(1)
  })
})

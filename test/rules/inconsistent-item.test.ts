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

  it.each([
    ['__block', 'Block'],
    ['Block', '_block_'],
    ['C', 'C++'],
    ['C#', 'C'],
    ['.net', 'net'],
    ['-v', 'v'],
    ['1-2', '12'],
    ['2020_21', '202021'],
  ])('takes %s and %s for two names', (few, many) => {
    expect(find(post(`["${few}"]`), [post(`["${many}"]`), post(`["${many}"]`)])).toEqual([])
  })

  it.each([
    ['Javascrpt', 'Javascript'],
    ['open soruce', 'Open-Source'],
    ['philosphy', 'Philosophy'],
  ])('takes %s for a slip beside many %s', (slip, usual) => {
    const many = Array.from({ length: 10 }, () => post(`["${usual}"]`))
    const [problem, ...rest] = find(post(`[x, "${slip}"]`), many)
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ level: 'info', path: ['tags', 1] })
    expect(problem?.message).toBe(
      `\`${slip}\` is in this post alone, and looks like a slip for \`${usual}\`, which is in 10 posts`,
    )
    expect(find(post(`["${slip}"]`), many.slice(1))).toEqual([])
    expect(find(post(`["${slip}"]`), [...many, post(`["${slip}"]`)])).toEqual([])
  })

  it.each([
    ['Preact', 'React'],
    ['designs', 'design'],
    ['python', 'pythons'],
    ['ios 14', 'ios 15'],
    ['java', 'jave'],
    ['经济学人', '经济学者'],
  ])('takes %s beside many %s for a word of its own', (own, other) => {
    expect(
      find(
        post(`["${own}"]`),
        Array.from({ length: 12 }, () => post(`["${other}"]`)),
      ),
    ).toEqual([])
  })

  it('compares posts of one language alone', () => {
    const at = (path: string, text: string) => ({ path, text })
    const others = [at('en/a.md', post('[News]')), at('en/b.md', post('[News]'))]
    expect(lint(post('[news]'), { path: 'de/c.md', others })).toEqual([])
    expect(lint(post('[news]'), { path: 'en/c.md', others }).map(({ rule }) => rule)).toEqual([ID])
  })

  it.each([
    ['hugo', false, 'Data Munging', 'data-munging', 0],
    ['hugo', false, 'data_munging', 'data-munging', 1],
    ['hugo', true, 'Data Munging', 'data-munging', 1],
    ['jekyll', false, 'GitHub', 'github', 1],
  ] as const)(
    'asks whether the generator makes one of them: %s, portable %s, %s, %s',
    (generator, portable, left, right, count) => {
      const others = ['y.md', 'z.md'].map((path) => ({ path, text: post(`[${right}]`) }))
      const found = lint(post(`[${left}]`), { generator, collection: { portable }, others }, ID)
      expect(found.filter(({ rule }) => rule === ID)).toHaveLength(count)
    },
  )
})

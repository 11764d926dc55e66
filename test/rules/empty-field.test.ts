import { describe, expect, it } from 'vitest'
import { applyFixes, fixed, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'empty-field'

describe(ID, () => {
  it.each([
    ['nothing', 'author:', '2:1', '`author` is empty'],
    ['null', 'author: ~', '2:9', '`author` is empty'],
    ['quotes around nothing', 'author: ""', '2:9', '`author` is an empty text'],
    ['blanks', "author: '  '", '2:9', '`author` is nothing but blanks: `  `'],
    ['full-width blanks', 'author: "　"', '2:9', '`author` is nothing but blanks: `　`'],
    ['an empty list', 'tags: []', '2:7', '`tags` is an empty list'],
    ['a comment alone', 'author: # soon', '2:1', '`author` is empty'],
  ])('finds %s', (_, line, at, message) => {
    const problems = lint(`---\n${line}\n---\n`)
    expect(problems.map(({ rule, start, message }) => [rule, `${start.line}:${start.column}`, message])).toEqual([
      [ID, at, message],
    ])
  })

  it('is silent about values, however short, and about empty fields that the schema does not name', () => {
    expect(verdicts('---\ntitle: "0"\ntags: [a]\ncomments: false\nsubtitle:\n---\n')).toEqual([])
  })

  it('says that a line may go where the field is optional', () => {
    expect(lint('---\nauthor:\n---\n')[0]?.help).toContain('remove the line')
    const required = lint('---\nauthor:\n---\n', { schema: 'post' }).find(({ rule }) => rule === ID)
    expect(required?.help).not.toContain('remove the line')
  })

  it.each([
    ['hugo', 'title:', 1],
    ['hugo', 'title: ""', 1],
    ['hugo', 'Title:', 1],
    ['hexo', 'title:', 1],
    ['eleventy', 'title: " "', 1],
    ['hugo', 'description:', 0],
    ['jekyll', 'title:', 0],
    ['vitepress', 'title:', 0],
  ] as const)('warns in %s of a page that %j leaves without a title: %i', (generator, line, count) => {
    const text = `---\n${line}\nmood: calm\n${line.startsWith('description') ? 'title: A\n' : ''}---\nA walk.\n`
    const found = lint(text, { generator, schema: 'preset', path: 'content/posts/walk.md' }).filter(
      ({ rule }) => rule === ID,
    )
    expect(found.map(({ level, start, help }) => [level, start.line, help?.includes('remove')])).toEqual(
      count === 0 ? [] : [['warning', 2, false]],
    )
  })

  it('leaves sections and home pages alone, whose titles are their layout\u2019s', () => {
    for (const path of ['content/posts/_index.md', 'content/index.md'])
      expect(
        verdicts('---\ntitle:\nmood: calm\n---\nA walk.\n', { generator: 'hugo', schema: 'preset', path }),
      ).toEqual([])
  })

  it('fills in what the body says, keeping quotes and comments', () => {
    const body = '[河边散步](https://example.com/river.html)\n'
    const text = (from: string) => `---\r\ntitle: 河边散步\r\nfrom: ${from} # source\r\n---\r\n${body}`
    expect(applyFixes(text("''"), ID)).toBe(text("'https://example.com/river.html'"))
  })

  it('fills in a date only unsafely', () => {
    const text = '---\ntitle: A walk\ndate:\n---\n'
    expect(applyFixes(text, ID, ['safe'], { path: '2023-10-28-walk.md' })).toBe(text)
    expect(applyFixes(text, ID, ['unsafe'], { path: '2023-10-28-walk.md' })).toBe(
      '---\ntitle: A walk\ndate: 2023-10-28\n---\n',
    )
  })

  it.each(['\n', '\r\n'])('says that a comment took the text, and offers to quote it (line end %j)', (eol) => {
    const write = (title: string) => ['---', `title:${title}`, '---', ''].join(eol)
    const text = write(' #5 fixed # by hand')
    const [problem, ...others] = lint(text)
    expect(others).toEqual([])
    expect(problem?.message).toBe('`title` is empty: YAML takes everything from `#` on for a comment')
    expect(problem?.help).toContain('Put `#5 fixed` in quotes')
    expect(offers(text, ID)[0]).toBe('unsafe: Take the comment for the text of `title`: `#5 fixed`')
    expect(fixed(text)).toBe(text)
    expect(fixed(text, ['safe', 'unsafe'])).toBe(write(' "#5 fixed" # by hand'))
  })

  it('says so of a list, too, but makes no list of a comment', () => {
    expect(lint('---\ntags: #walk #river\n---\n')[0]?.message).toContain('YAML takes everything from `#` on')
    expect(offers('---\ntags: #walk #river\n---\n', ID)).toEqual([])
  })

  it('does not take a value for a comment that somebody wrote as one', () => {
    for (const line of ['author: # soon', 'author: #TODO', 'author: ~ #5', 'author:\n  #5']) {
      expect(lint(`---\n${line}\n---\n`).map(({ message }) => message)).toEqual(['`author` is empty'])
    }
  })

  it('offers nothing where nothing is known', () => {
    expect(offers('---\nauthor:\n---\n[a](https://example.com/)\n', ID)).toEqual([])
  })
})

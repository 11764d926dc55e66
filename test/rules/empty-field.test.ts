import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
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

  it('offers nothing where nothing is known', () => {
    expect(offers('---\nauthor:\n---\n[a](https://example.com/)\n', ID)).toEqual([])
  })
})

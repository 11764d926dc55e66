import { describe, expect, it } from 'vitest'
import { applyFixes, fixed, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'invalid-type'

describe(ID, () => {
  it.each([
    ['title: 2023', '2:8', '`title` is the number `2023`, but must be text'],
    ['title: 1e3', '2:8', '`title` is the number `1e3`, but must be text'],
    ['title: 2018-11-21', '2:8', '`title` is the date `2018-11-21`, but must be text'],
    ['tags: [2024-01-01]', '2:8', 'item 1 of `tags` is the date `2024-01-01`, but must be text'],
    ['title: True', '2:8', '`title` is the yes-or-no value `True`, but must be text'],
    ['author: [Lin Yi, Wu Mei]', '2:9', '`author` is a list: `[Lin Yi, Wu Mei]`, but must be text'],
    ['author: { name: 林一 }', '2:9', '`author` is a group of fields: `{name}`, but must be text'],
    ['comments: soon', '2:11', '`comments` is the text `soon`, but must be true or false'],
    ['tags: { a: b }', '2:7', '`tags` is a group of fields: `{a}`, but must be a list'],
  ])('says what is wrong with `%s`', (line, at, message) => {
    const problems = lint(`---\n${line}\n---\n`).filter(({ rule }) => rule === ID)
    expect(problems.map(({ start, message }) => [`${start.line}:${start.column}`, message])).toEqual([[at, message]])
  })

  it.each([
    'title: "2023"',
    "title: 'true'",
    'title: 2023-10',
    'date: 2023-10-28',
    'comments: true',
    'comments: False',
    'weight: 5',
  ])('is silent about `%s`', (line) => expect(verdicts(`---\n${line}\n---\n`)).toEqual([]))

  it('quotes as written, comment and line ends untouched', () => {
    const text = (title: string) => `---\r\nlayout: post\r\ntitle: ${title}  # the year\r\n---\r\n`
    expect(applyFixes(text('0x7E7'), ID)).toBe(text('"0x7E7"'))
  })

  it('leaves a date alone that the reader of the site hands on as it is written', () => {
    const lines = '---\ntitle: 2018-11-21\n---\n'
    const own = (generator: 'jekyll' | 'astro') => verdicts(lines, { generator, collection: { portable: false } })
    expect([own('jekyll'), own('astro')]).toEqual([[], [`2:8 ${ID}`]])
  })

  it('quotes a date where text must be, but not where the name says that one is meant', () => {
    expect(applyFixes('---\ntitle: 2018-11-21\n---\n', ID)).toBe('---\ntitle: "2018-11-21"\n---\n')
    expect(applyFixes('+++\ntitle = 2018-11-21\n+++\n', ID)).toBe('+++\ntitle = "2018-11-21"\n+++\n')
  })

  it.each(['[C: The Language, Java]', '\n  - C: The Language\n  - Java'])(
    'quotes the text that a colon made a field of in %j',
    (tags) => {
      const text = `---\ntags: ${tags}\n---\n`
      expect(offers(text, ID)).toEqual(['unsafe: Quote the value of item 1 of `tags`'])
      expect(applyFixes(text, ID, ['unsafe'])).toBe(text.replace('C: The Language', "'C: The Language'"))
    },
  )

  it('quotes items of lists', () => {
    const text = '---\ntags:\n  - 散步\n  - 1984\n  - true\n---\n'
    expect(verdicts(text).filter((one) => one.endsWith(ID))).toEqual([`4:5 ${ID}`, `5:5 ${ID}`])
    expect(applyFixes(text, ID)).toBe('---\ntags:\n  - 散步\n  - "1984"\n  - "true"\n---\n')
  })

  it('makes no URL of a number', () => {
    expect(offers('---\nfrom: 5\n---\n', ID)).toEqual([])
  })

  it('leaves a list for text, and a word for true or false, to people', () => {
    expect(offers('---\nauthor: [Lin Yi]\n---\n', ID)).toEqual(['manual: Take the only item of `author`'])
    expect(applyFixes('---\nauthor: [Lin Yi]\n---\n', ID, ['manual'])).toBe('---\nauthor: Lin Yi\n---\n')
    expect(offers('---\nauthor: [Lin Yi, Wu Mei]\n---\n', ID)).toEqual([])
    expect(offers('---\ncomments: "Yes"\n---\n', ID)).toEqual(['manual: Write true'])
  })

  it('shows little of a huge value', () => {
    const [problem] = lint(`---\nauthor: [${'long, '.repeat(2000)}]\n---\n`)
    expect(problem?.message.length).toBeLessThan(200)
  })

  it('repairs nothing where the readers of data and of places disagree on what is a name', () => {
    const text = '---\ncategories: [title:\nrivers ]\n---\n'
    expect(lint(text).length).toBeGreaterThan(0)
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
  })
})

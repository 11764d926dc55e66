import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const wrap = (block: string) => `---\nlayout: post\n${block}\nauthor: 林一\n---\n\nText: kept.\n`

describe('syntax-error', () => {
  it('tells an item from the whole value', () => {
    const advise = (block: string) => lint(`---\n${block}\n---\n`).map(({ message }) => message.split(' starts')[0])
    expect(advise('title: @a')).toEqual(['`title`'])
    expect(advise('tags: [ @a ]')).toEqual(['an item of `tags`'])
    expect(advise('tags:\n  - @a')).toEqual(['`tags.0`'])
  })

  it.each([
    ['title: Foo: bar', '3:11', 'safe'],
    ['title: @user', '3:8', 'safe'],
    ['title: *important*', '3:8', 'safe'],
    ['title: [News] today', '3:8', 'safe'],
    ['title: "C:\\path"', '3:11', 'safe'],
    ["title: 'It's'", '3:11', 'safe'],
    ['title: "Hi" he said', '3:13', 'safe'],
    ['title：河边', '3:6', 'safe'],
    ['title:A walk', '3:6', 'safe'],
    ['tags: ["河"，"边"]', '3:11', 'safe'],
    ['title: A\u0000', '3:9', 'safe'],
    ['tags:\n* a\n* b', '4:1', 'safe'],
    ['tags:\n\t* a\n\t* b', '4:1', 'safe'],
    ['tags: [a, b', '3:7', 'unsafe'],
    ['tags: [a, b)', '3:12', 'unsafe'],
    ['tags: [a, , b]', '3:11', 'unsafe'],
    ['tags: ["a" "b"]', '3:11', 'unsafe'],
    ['title: "A walk', '3:8', 'unsafe'],
    ['title: A\n\ttags: x', '4:1', 'unsafe'],
    ['title: A\n  mood: calm', '4:1', 'unsafe'],
  ] as const)('explains and mends %j', (block, place, safety) => {
    const text = wrap(block)
    const problems = lint(text)
    expect(problems.map(({ start, rule }) => `${start.line}:${start.column} ${rule}`)).toEqual([
      `${place} syntax-error`,
    ])
    expect(problems[0]?.fixes.map((fix) => fix.safety)).toEqual([safety])
    expect(problems[0]?.message).not.toMatch(/scalar|mapping|token|indicator|undefined/)
    const after = fixed(text, ['safe', 'unsafe'])
    expect(verdicts(after).filter((one) => one.includes('syntax'))).toEqual([])
    expect(after).toMatch(/\nauthor: 林一\n---\n\nText: kept\.\n$/)
    if (safety === 'unsafe') expect(fixed(text)).toBe(text)
  })

  it.each(['\n', '\r\n'])('takes asterisks for the bullets of one list (line end %j)', (eol) => {
    const write = (mark: string) =>
      ['---', 'tags:', `  ${mark} 河边`, `  ${mark} b`, 'title: A * b', '---', ''].join(eol)
    const [problem, ...others] = lint(write('*'))
    expect(others).toEqual([])
    expect([problem?.start.line, problem?.start.column, problem?.message, problem?.help]).toEqual([
      3,
      3,
      '`*` starts no list item in front matter',
      'Write `- 河边`.',
    ])
    expect(fixed(write('*'))).toBe(write('-'))
  })

  it('says of an asterisk below a field that has its value what it does not start', () => {
    const [problem] = lint('---\ntags: a\n* b\n---\n')
    expect(problem?.message).toBe('the YAML cannot be read here (`*` starts neither a field nor a list item)')
    expect(problem?.fixes).toEqual([])
  })

  it('leaves asterisks alone that are text', () => {
    expect(verdicts('---\ntitle: |\n  * a\n  * b\nauthor:\n  A\n  * b\n---\n')).toEqual([])
  })

  it('reports each broken field once, and nothing of the same cause', () => {
    const text = wrap('title: Foo: bar\nmood: @calm\ntags: [a')
    expect(verdicts(text)).toEqual(['3:11 syntax-error', '4:7 syntax-error', '5:7 syntax-error'])
    expect(fixed(text, ['safe', 'unsafe'])).toContain("title: 'Foo: bar'\nmood: '@calm'\ntags: [a]\n")
  })

  it('names the field', () => {
    const [problem] = lint(wrap('title: Foo: bar'))
    expect(problem).toMatchObject({ field: 'title', path: ['title'] })
    expect(problem?.fixes[0]?.title).toBe('Put `title` in quotes')
  })

  it('shows the unknown escape with the character after the backslash', () => {
    expect(lint(wrap('title: "智力\\定"'))[0]?.message).toContain('`\\定`')
  })

  it('explains TOML and JSON in their own words', () => {
    const advise = (text: string) => lint(text, { generator: 'hugo' }).map(({ message }) => message)
    expect(advise('+++\ntitle = A walk\n+++\n')).toEqual([expect.stringMatching(/^this is not TOML: /)])
    expect(advise('{"title": "A",}\n')).toEqual([expect.stringMatching(/^this is not JSON: a comma must not stand/)])
  })
})

describe('a quote that is never closed', () => {
  const rest = 'date: 2024-01-01\ncategories: [ "b" ]\n---\n'

  it('is told at the quote, though js-yaml reads up to the next one and loses the fields between', () => {
    expect(verdicts(`---\ntitle: "A walk\n${rest}`)).toEqual(['2:8 syntax-error'])
  })

  it('is not seen in text that goes on in the next line', () => {
    expect(verdicts(`---\ntitle: "A walk\n  date: of mine"\n${rest}`)).toEqual([])
  })

  it.each([
    ['note: |\n \tbriefly', '4:2'],
    ['note: >-\n  \n  \tbriefly\n  so', '5:3'],
    ['notes:\n  - |\n   \tbriefly', '5:4'],
    ['note: |\n  briefly\n \t', '5:2'],
  ])('finds a tab in the indent of a text, at which Jekyll stops: %j', (block, place) => {
    expect(verdicts(wrap(block))).toEqual([`${place} syntax-error`])
  })

  it.each([
    'note: |\n  briefly\n  \tso',
    'note: |1\n \tbriefly',
    'note: |\n  briefly\n   \t',
    'note: briefly\n  \tso',
    'note: "briefly\n\tso"',
    'notes: [a,\n\tb]',
  ])('is silent about a tab that is text to all readers, or between brackets: %j', (block) => {
    expect(verdicts(wrap(block))).toEqual([])
  })
})

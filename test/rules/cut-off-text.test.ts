import { describe, expect, it } from 'vitest'
import { applyFixes, fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'cut-off-text'
const UNSAFE = ['safe', 'unsafe'] as const

describe(ID, () => {
  it('points at what is lost, and shows both parts', () => {
    const [problem, ...others] = lint('---\ntitle: Issue #5 fixed\n---\n')
    expect(others).toEqual([])
    expect(problem?.message).toBe('`title` ends at `Issue`: YAML takes `#5 fixed` for a comment')
    expect([problem?.level, problem?.start.line, problem?.start.column, problem?.end.column]).toEqual([
      'warning',
      2,
      14,
      22,
    ])
  })

  it.each([
    ['a number in any text field', 'author: Agent #7', '2:15'],
    ['a word in a title', 'title: Learning C #programming', '2:19'],
    ['Chinese text', 'title: 河边散步 #散步', '2:13'],
    ['a tab before it', 'title: Issue\t#5', '2:14'],
    ['a field that the schema does not name', 'mood: calm #5', '2:12'],
    ['an item', 'tags:\n  - a\n  - release #notes', '4:13'],
    ['a nested text', 'seo:\n  title: Part #2', '3:15'],
    ['a word that begins like a note', 'title: My #todolist', '2:11'],
    ['marks in the kept part', 'title: C# and #net', '2:15'],
  ])('finds %s', (_, line, at) => {
    expect(verdicts(`---\n${line}\n---\n`)).toEqual([`${at} ${ID}`])
  })

  it.each([
    ['a comment with a blank', 'title: A walk # fixed by hand'],
    ['a comment behind a date', 'date: 2020-01-01 #2 fixed by hand'],
    ['a comment behind a URL', 'from: https://example.com/a #2'],
    ['a comment behind quotes', 'title: "A walk" #5'],
    ['a `#` inside a word', 'title: Learning C#5 and F#'],
    ['a `#` inside quotes', "title: 'Issue #5'"],
    ['a word behind what is no prose', 'layout: post #default'],
    ['a mark of programmers', 'title: A walk #TODO shorten'],
    ['a comment line', 'title: A walk\n#5 fixed\n  #6'],
    ['text of several lines', 'title: A walk\n  along #5'],
    ['a block of text', 'title: |\n  Issue #5'],
    ['a comment that suppresses', 'title: A walk #postlint-disable-line title-mismatch'],
  ])('leaves %s alone', (_, lines) => {
    expect(verdicts(`---\n${lines}\n---\n`).filter((one) => one.endsWith(ID))).toEqual([])
  })

  it('names the tags behind the first, and makes no list that lacks them', () => {
    const text = '---\ntags: river #walk #spring\n---\n'
    expect(verdicts(text)).toEqual(['2:7 not-a-list', `2:13 ${ID}`])
    expect(fixed(text)).toBe(text)
    expect(applyFixes(text, 'not-a-list', ['manual'])).toBe("---\ntags: [ river, '#walk', '#spring' ]\n---\n")
  })

  it('leaves fields alone that allow certain words only', () => {
    expect(verdicts('---\nlayout: post #2\n---\n', { schema: 'choice' })).toEqual([])
  })

  it.each(['\n', '\r\n'])('quotes the whole only when it may, and keeps what is a comment (line end %j)', (eol) => {
    const write = (title: string) => ['---', "author: '林一'", `title: ${title}`, '---', ''].join(eol)
    const text = write("It's #5  # by hand")
    expect(fixed(text)).toBe(text)
    const after = write("'It''s #5'  # by hand")
    expect(fixed(text, UNSAFE)).toBe(after)
    expect(verdicts(after)).toEqual([])
  })

  it('is silenced by a comment', () => {
    const text = `---\ntitle: Issue #5\n# postlint-disable ${ID}\n---\n`
    expect(verdicts(text)).toEqual([])
  })

  it('finds nothing in TOML, whose texts stand in quotes', () => {
    expect(verdicts('+++\ntitle = "Issue" #5\n+++\n', { generator: 'hugo' })).toEqual([])
    expect(applyFixes('---\ntitle: Issue #5\n---\n', ID, ['unsafe'])).toBe("---\ntitle: 'Issue #5'\n---\n")
  })

  it.each([
    ['color: #fff', "color: '#fff'"],
    ['issue: #12', "issue: '#12'"],
    ['seo:\n  hue: #0a0', "seo:\n  hue: '#0a0'"],
  ])('finds the text of %j, of which nothing is left', (bad, good) => {
    expect(verdicts(`---\n${bad}\n---\n`)).toEqual([expect.stringContaining(ID)])
    expect(fixed(`---\n${bad}\n---\n`)).toBe(`---\n${bad}\n---\n`)
    expect(fixed(`---\n${bad}\n---\n`, UNSAFE)).toBe(`---\n${good}\n---\n`)
  })

  it('makes no text of hash tags where a list belongs', () => {
    const text = '---\ntitle: A walk\ntags: #a #b\n---\n'
    const site = { generator: 'hexo', schema: 'preset' } as const
    expect(verdicts(text, site)).toEqual([`3:7 ${ID}`])
    expect(fixed(text, UNSAFE, site)).toBe(text)
  })

  it.each(['color: # as the theme has it', 'color: #todo', 'draft: #false', "color: '#fff'"])(
    'leaves %j alone',
    (line) => expect(verdicts(`---\ntitle: A\n${line}\n---\n`, { generator: 'hugo', schema: 'preset' })).toEqual([]),
  )
})

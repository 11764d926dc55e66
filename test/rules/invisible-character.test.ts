import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('invisible-character', () => {
  it('points at the first one in each value, counts them, and names each kind', () => {
    const [title, tag] = lint('---\ntitle: "a\u200b\u200bb\u202e"\ntags:\n  - 河\u00a0边\n---\n')
    expect(title).toMatchObject({ rule: 'invisible-character', path: ['title'], start: { line: 2, column: 10 } })
    expect(title?.message).toContain(
      '3 invisible characters (zero-width space, U+200B; right-to-left override, U+202E)',
    )
    expect(tag).toMatchObject({ path: ['tags', 0], start: { line: 4, column: 6 } })
    expect(tag?.fixes[0]?.title).toBe('Type a plain space instead')
  })

  it('removes them in every style and leaves the rest', () => {
    const text = (x: string, space: string) =>
      `---\r\ntitle: 'A${x} walk' # odd\r\nsummary: |\r\n  one${x}\r\n  two\r\ntags: [a${x}, "b${space}c"]\r\n---\r\nbody${x}\r\n`
    expect(fixed(text('\u200b', '\u00a0'))).toBe(text('', ' ').replace('body', 'body\u200b'))
  })

  it.each([
    ['title: \u200b# walk', "title: '# walk'"],
    ['title: \u200b@walk', "title: '@walk'"],
    ['title: \u200b|', "title: '|'"],
    ['title: \u00a0[walk', "title: '[walk'"],
    ['tags: [a\u00a0#b, c]', "tags: ['a #b', c]"],
    ['tags:\n  -\u00a0a', 'tags:\n  - a'],
    ['\u00a0title: A', 'title: A'],
    ['\u00a0 \u00a0\u200btitle: A', 'title: A'],
    // The name would be a comment, an item, or another name.
    ['\u200b# walk: A', '\u200b# walk: A'],
    ['\u00a0- walk: A', '\u00a0- walk: A'],
  ])('leaves a text that is read as the same, without them: %j', (before, after) => {
    expect(fixed(`---\n${before}\n---\n`)).toBe(`---\n${after}\n---\n`)
  })

  it('takes a no-break space between two words for typography, but not at an end, doubled, or where texts are compared', () => {
    const nbsp = '\u00a0'
    expect(verdicts(`---\ntitle: "Chapitre${nbsp}1${nbsp}: «${nbsp}le fleuve${nbsp}»"\n---\n`)).toEqual([])
    expect(verdicts(`---\ntitle: "Le fleuve${nbsp}"\n---\n`)).toEqual(['2:18 invisible-character'])
    expect(verdicts(`---\ntitle: Le${nbsp}${nbsp}fleuve\n---\n`)).toEqual(['2:10 invisible-character'])
    expect(verdicts(`---\ntags: [le${nbsp}fleuve]\n---\n`)).toEqual(['2:10 invisible-character'])
    expect(verdicts(`---\nle${nbsp}titre: A\n---\n`)).toEqual(['2:3 invisible-character'])
  })

  it('is silent about joiners that do their work, and about the body and comments', () => {
    expect(verdicts('---\ntitle: 👩‍👩‍👧 می‌خواهم क्‍ष ❤️\n# a\u00a0note\n---\na\u200bb\n')).toEqual([])
  })

  it('reads escapes, which decode to real characters', () => {
    const [problem, ...others] = lint('---\ntitle: "a\\u202eb"\n---\n')
    expect(others).toEqual([])
    expect(problem?.message).toContain('written as an escape')
    expect(verdicts('---\ntitle: "a\\tb \\"c\\" \\\\u202e"\n---\n')).toEqual([])
  })

  it.each([
    ['"The angle $\\theta$ and $\\rho$"', ['2:20 a tab', '2:33 a carriage return']],
    ['"C:\\new\\table"', ['2:11 a line break', '2:15 a tab']],
    ['"images\\river.png"', ['2:15 a carriage return']],
    ['"$\\alpha$"', ['2:10 a bell']],
  ])('finds the escapes of %s that were meant as text', (title, found) => {
    const problems = lint(`---\ntitle: ${title}\n---\n`)
    expect(
      problems.map(({ start, message }) => `${start.line}:${start.column} ${/holds (.*?),/.exec(message)?.[1]}`),
    ).toEqual(found)
  })

  it.each(['"One\\nTwo"', '"One line\\nand another\\n"', '"a\\tb c"', "'$\\theta$'", '"$\\\\theta$"'])(
    'leaves the escapes of %s alone',
    (title) => expect(verdicts(`---\nnote: ${title}\n---\n`).join()).not.toContain('invisible-character'),
  )

  it('does not empty a value', () => {
    const [problem] = lint('---\nnote: \u200b\u200b\n---\n')
    expect(problem?.message).toContain('`note` looks empty')
    expect(problem?.fixes).toEqual([])
  })

  it('leaves a blank field of the schema to the rule for empty ones', () => {
    expect(verdicts('---\ntitle: \u00a0\n---\n')).toEqual(['2:8 empty-field'])
  })

  it('cleans a name unless the clean one is there already', () => {
    expect(fixed('---\nmoo\u200bd: calm\n---\n')).toBe('---\nmood: calm\n---\n')
    const both = '---\nmoo\u200bd: calm\nmood: wild\n---\n'
    expect(verdicts(both)).toEqual(['2:4 invisible-character'])
    expect(fixed(both)).toBe(both)
  })

  it('repairs nothing where the readers of data and of places disagree on what is a name', () => {
    const text = "---\na: '\n\ufeff\n\n  walk'\n---\n"
    expect(lint(text).length).toBeGreaterThan(0)
    expect(fixed(text)).toBe(text)
  })

  it.each(['\n', '\r\n'])(
    'leaves a name with no-break spaces below a field without a value to its author, %j',
    (eol) => {
      const text = ['---', 'params:', '\u00a0\u00a0a: 1', '\u00a0\u00a0b: 2', '---', ''].join(eol)
      expect(fixed(text)).toBe(text)
      expect(fixed(text, ['safe', 'unsafe'])).toBe(text.replaceAll('\u00a0', ' '))
      const other = ['---', 'title: A', '\u00a0author: B', '---', ''].join(eol)
      expect(fixed(other)).toBe(other.replace('\u00a0', ''))
    },
  )

  it.each(['|', '|+', '>'])('leaves the line that sets the indent of a text below `%s` as it is', (mark) => {
    const text = `---\nsummary: ${mark}\n \ufeff  \n  A walk\n---\n`
    expect(verdicts(text)).toEqual(['3:2 invisible-character'])
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const fix = (text: string) => fixed(text, ['safe', 'unsafe'], { generator: 'hugo' })

describe('unclosed-front-matter', () => {
  it('points at the line that opens it and is never fixed without being asked', () => {
    const text = '---\ntitle: A walk\n\nText.\n'
    expect(verdicts(text)).toEqual(['1:1 unclosed-front-matter'])
    expect(fixed(text)).toBe(text)
  })

  it('closes after the last field, with the line end and the mark of the block', () => {
    expect(fix('---\r\ntitle: 河边\r\ntags:\r\n  - 河\r\n\r\nText: none.\r\n')).toBe(
      '---\r\ntitle: 河边\r\ntags:\r\n  - 河\r\n---\r\n\r\nText: none.\r\n',
    )
    expect(fix('+++\ntitle = "A"\n')).toBe('+++\ntitle = "A"\n+++\n')
    expect(fix('---\ntitle: A')).toBe('---\ntitle: A\n---\n')
  })

  it.each([
    ['---\ntitle: A\ndraft: false---\nText\n', '3:13', '---\ntitle: A\ndraft: false\n---\nText\n'],
    ['+++\ntitle = "A"+++\nText\n', '2:12', '+++\ntitle = "A"\n+++\nText\n'],
    ['---\ntags: [a]---\n\nText.\n\n---\n\nMore.\n', '2:10', '---\ntags: [a]\n---\n\nText.\n\n---\n\nMore.\n'],
  ])('parts the closing line from the value in %j', (text, at, good) => {
    expect(verdicts(text, { generator: 'hugo' })).toEqual([`${at} unclosed-front-matter`])
    expect(fixed(text)).toBe(text)
    expect(fix(text)).toBe(good)
  })

  it.each([
    '---\ntitle: A\n\nText here.\n\n---\n\nMore.\n',
    '---\ntitle: A\n\n# Heading\n\nNote: text here\nthat goes on.\n\n---\n\nMore.\n',
  ])('takes no rule of the body for the closing line: %j', (text) => {
    expect(verdicts(text)).toEqual(['1:1 unclosed-front-matter'])
    expect(fix(text)).toBe(text.replace('title: A\n', 'title: A\n---\n'))
  })

  it.each([
    ['---\ntitle: A\n\ndate: 2026-03-04\ntags:\n  - a\n\nText.\n', 'tags:\n  - a\n'],
    ['---\nTitle: A\n\n# what it is\nTags: [a]\n\nText.\n', 'Tags: [a]\n'],
    ['---\ntitle: A\n\n\nbody: >\n  one\n\ndraft: true\n\n- item\n- item\n', 'draft: true\n'],
    ['+++\ntitle = "A"\n\n[params]\n  a = 1\n\nText.\n', '  a = 1\n'],
  ])('closes below all of the fields of %j', (text, last) => {
    expect(fix(text)).toBe(text.replace(last, `${last}${text.slice(0, 3)}\n`))
  })

  it('finds the glued closing line behind a gap', () => {
    expect(fix('---\ntitle: A\n\t\ndraft: false---\nText\n')).toBe('---\ntitle: A\n\ndraft: false\n---\nText\n')
  })

  it.each([
    '---\ntitle: A\n{% include x.yml %}\ndate: 2026-03-04\n\nText.\n',
    '---\ntitle: A\n\nmood: calm\nas ever\n\nText.\n',
    '---\ntitle: A\nbody: |\n  one\n\n  two\n\nText.\n',
  ])('leaves the end of the fields to the author in %j', (text) => {
    const [problem] = lint(text, { generator: 'hugo' })
    expect(problem?.rule).toBe('unclosed-front-matter')
    expect(problem?.fixes.map(({ safety }) => safety)).toEqual(['manual'])
    expect(fix(text)).toBe(text)
  })

  it('says what is broken where fields follow', () => {
    expect(verdicts('---\ntitle: A\n\nmood calm\ntags: [a]\nauthor: B\n---\n')).toEqual(['4:1 syntax-error'])
  })

  it('asks for the brace of JSON', () => {
    const [problem] = lint('{ "title": "A"\n\nText.\n')
    expect(problem?.help).toContain('`}`')
    expect(problem?.fixes).toEqual([])
  })

  it.each([
    ['an address in the first line of the body', '---\ntitle: A\nslug: 2fa---\nSee [a](https://example.com), now.\n'],
    [
      'lines of the body that look like fields',
      '---\ntitle: A\nslug: guide---\n\n## Use\n\n    a: b\n    c: d\nError: e: f\n...\nmore\n',
    ],
  ])('sees a mark behind the last value above %s', (_, text) => {
    expect(lint(text)).toMatchObject([{ rule: 'unclosed-front-matter', start: { line: 3 } }])
    expect(fixed(text)).toBe(text)
    expect(fix(text)).toBe(
      text
        .replace('---\n', '\n')
        .replace('\ntitle', '---\ntitle')
        .replace(/(?<=2fa|guide)---/, '\n---'),
    )
  })

  it('leaves it to the author whether a mark behind a value closes the block where what follows looks like a field', () => {
    const text = '---\ntags: [a]\ntitle: B---\n\nrefs: [notes](https://example.com)\n\n## More\n'
    expect(lint(text)).toMatchObject([{ rule: 'unclosed-front-matter', fixes: [{ safety: 'manual' }] }])
  })
})

import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('hidden-line-break', () => {
  it('is the only problem of a post whose fields depend on the reader', () => {
    expect(verdicts('---\ntitle: A # x\rlayout: evil\rtitle: B\n---\n')).toEqual(['2:13 hidden-line-break'])
    expect(lint('---\ntitle: A\rlayout: a\rtags: b\n---\n')[0]?.message).toContain('and 1 more')
  })

  it.each(['\u0085', '\u2028', '\u2029'])('names the field: %j', (mark) => {
    const [problem, ...others] = lint(`---\ntags:\n  - a${mark}b\n---\n`)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'hidden-line-break', path: ['tags', 0], start: { line: 3, column: 6 } })
  })

  it('becomes a line where a field follows, a space inside text, nothing before a line end', () => {
    const fix = (text: string) => fixed(text, ['safe', 'unsafe'])
    expect(fix('---\r\ntitle: A\rauthor: 林一\r\n---\r\n')).toBe('---\r\ntitle: A\r\nauthor: 林一\r\n---\r\n')
    expect(fix('---\ntitle: A\u2028walk\n---\n')).toBe('---\ntitle: A walk\n---\n')
    expect(fix('---\r\ntitle: A\r\r\nauthor: B\r\r\n---\r\n')).toBe('---\r\ntitle: A\r\nauthor: B\r\n---\r\n')
  })

  it.each(['titl\u2028date: 2024-03-01', 'titl\u0085author: Lin Yi'])(
    'offers no fix that would leave half a field: %j',
    (line) => expect(lint(`---\nlayout: post\n${line}\n---\n`).flatMap(({ fixes }) => fixes)).toEqual([]),
  )

  it('is never fixed without being asked', () => {
    const text = '---\ntitle: A\u2028walk\n---\n'
    expect(fixed(text)).toBe(text)
  })

  it('is silent about CRLF, the body, and TOML, where these are text', () => {
    expect(verdicts('---\r\ntitle: A\r\n---\r\na\rb\u2028c\r\n')).toEqual([])
    expect(verdicts('+++\ntitle = "A\u2028b"\n+++\n', { generator: 'hugo' })).toEqual([])
  })

  it.each([
    ['title = "A"\rtags = ["b"]\n', 'title = "A"\ntags = ["b"]\n'],
    ['title = "A" # c\r[params]\n', 'title = "A" # c\n[params]\n'],
    ['title = "A"\r\r\ntags = ["b"]\r\n', 'title = "A"\r\ntags = ["b"]\r\n'],
    ['title = """A\rb"""\n', 'title = """A b"""\n'],
  ])('is the only problem of TOML with a lone carriage return: %j', (block, after) => {
    const post = (text: string): string => (text.includes('\r\n') ? `+++\r\n${text}+++\r\n` : `+++\n${text}+++\n`)
    const hugo = { generator: 'hugo' } as const
    expect(verdicts(post(block), hugo)).toEqual([`2:${block.indexOf('\r') + 1} hidden-line-break`])
    expect(fixed(post(block), ['safe', 'unsafe'], hugo)).toBe(post(after))
  })

  it('is left to the author where it stands in a comment', () => {
    const text = '---\n020": walk # note\n    #\u2028 deep\na:\n---\n'
    expect(verdicts(text)).toContain('3:6 hidden-line-break')
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
  })

  it('offers no fix that would end the front matter earlier, of a post that is not read either', () => {
    const text = '---\ntags:\n  - 河`\n  - C\n---\r- 東京`\n  - C\n---\nBody.\n'
    expect(fixed(text, ['safe', 'unsafe'])).toBe(text)
    expect(verdicts(text)).not.toContain('1:1 rule-failure')
  })
})

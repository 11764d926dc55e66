import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const post = (from: string, eol = '\n') => ['---', 'title: A walk', `from: ${from}`, '---', ''].join(eol)

describe('invalid-url', () => {
  it.each([
    'https://example.com/a.html (via Bob)',
    'https://example.com/a.html via Bob',
    'https://example.com/a – Bob',
  ])('tells text behind the address in %s from a blank inside it', (url) => {
    const text = `---\nfrom: ${url}\n---\n`
    const [problem] = lint(text)
    expect(problem?.message).toContain('text follows the address')
    expect(problem?.fixes.map(({ safety, title }) => `${safety} ${title}`)).toEqual([
      expect.stringMatching(/^manual Keep `https:\/\/example\.com\/a(?:\.html)?`$/),
    ])
  })

  it.each([
    'https://example.com/a',
    'http://example.com',
    '"https://example.com/2023/中文.html"',
    'https://例え.jp/?q=1#part',
    'https://zh.wikipedia.org/wiki/%E6%B2%B3',
  ])('has nothing to say about %s', (url) => {
    expect(verdicts(post(url))).toEqual([])
  })

  it.each([
    ['javascript:alert(1)', 'is not a web address'],
    ['data:text/html,hello', 'is not a web address'],
    ['"https://exa mple.com/"', 'white space'],
    ['https://example。com/', 'host name'],
    ['/2023/river.html', 'does not start with'],
    ['ftp://example.com/a', 'is not a web address'],
    ['"https://example.com/a\\u0000b"', 'nobody sees'],
    ['https://example.com:99999/', 'impossible port'],
  ])('refuses %s', (url, words) => {
    const problems = lint(post(url)).filter(({ rule }) => rule === 'invalid-url')
    expect(problems.map(({ start }) => `${start.line}:${start.column}`)).toEqual(['3:7'])
    expect(problems[0]?.message).toContain(words)
  })

  it('leaves blank texts and what is no text to the schema', () => {
    for (const value of ['""', '" "', '7', '[https://example.com]', '']) {
      expect(verdicts(post(value)).join()).not.toContain('invalid-url')
    }
  })

  it('says it once, and not a second time as an untrimmed value or a wrong value', () => {
    expect(verdicts(post('" https://example.com/a "'))).toEqual(['3:7 invalid-url'])
  })

  it.each([
    ['<https://example.com/a>', 'https://example.com/a'],
    ['" https://example.com/a "', '"https://example.com/a"'],
    ['"[https://example.com/a](https://example.com/a)"', '"https://example.com/a"'],
    ['"https://exam\u200bple.com/a"', '"https://example.com/a"'],
  ])('takes the wrapping off %s without asking', (bad, good) => {
    expect(applyFixes(post(bad), 'invalid-url')).toBe(post(good))
    expect(applyFixes(post(bad, '\r\n'), 'invalid-url')).toBe(post(good, '\r\n'))
  })

  it.each([
    ['example.com/a', 'https://example.com/a'],
    ['htps://example.com/a', 'https://example.com/a'],
    ["'http:/example.com/a'", "'http://example.com/a'"],
  ])('guesses the scheme of %s only when it may', (bad, good) => {
    expect(applyFixes(post(bad), 'invalid-url')).toBe(post(bad))
    expect(applyFixes(post(bad), 'invalid-url', ['unsafe'])).toBe(post(good))
  })

  it.each([
    'https://a.example.com/x https://b.example.com/y',
    'https://a.example.com/x, https://b.example.com/y',
    'https://a.example.com/x,https://b.example.com/y',
  ])('lets the author choose between the two addresses of %s', (both) => {
    const [problem, ...others] = lint(post(both))
    expect(others).toEqual([])
    expect(problem?.message).toBe(`\`from\` holds two addresses: \`${both}\``)
    expect(problem?.help).toContain('Keep the one of the original article.')
    expect(offers(post(both), 'invalid-url')).toEqual([
      'manual: Keep `https://a.example.com/x`',
      'manual: Keep `https://b.example.com/y`',
    ])
    expect(applyFixes(post(both), 'invalid-url', ['safe', 'unsafe'])).toBe(post(both))
    expect(applyFixes(post(both), 'invalid-url', ['manual'])).toBe(post('https://a.example.com/x'))
  })

  it('writes an address once that stands there twice', () => {
    const twice = '"https://example.com/a https://example.com/a"'
    expect(applyFixes(post(twice), 'invalid-url')).toBe(post('"https://example.com/a"'))
  })

  it('offers nothing where it can only be wrong', () => {
    expect(offers(post('javascript:alert(1)'), 'invalid-url')).toEqual([])
  })
})

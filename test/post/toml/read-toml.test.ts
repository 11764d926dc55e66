import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readToml } from '../../../src/post/toml/read-toml.ts'
import { blockOfToml } from './block-of-toml.ts'

const dataOf = (toml: string) => readToml(blockOfToml(toml)).data
const issuesOf = (toml: string) => readToml(blockOfToml(toml)).issues

describe('data', () => {
  test.each<[string, string, unknown]>([
    ['strings', 'title = "A \\u4e2d"\nlayout = \'C:\\x\'', { title: 'A 中', layout: 'C:\\x' }],
    ['multi-line strings', 'a = """\nx\n  y"""\nb = \'\'\'\n\\n\'\'\'', { a: 'x\n  y', b: '\\n' }],
    ['numbers', 'a = 1_000\nb = 0x1F\nc = -1.5e3\nd = -inf', { a: 1000, b: 31, c: -1500, d: -Infinity }],
    ['integers over 2^53 as numbers', 'a = 9007199254740993', { a: 9007199254740992 }],
    ['booleans', 'draft = true\nb = false', { draft: true, b: false }],
    ['dates as written', 'date = 2023-10-28T18:35:06+08:00', { date: '2023-10-28T18:35:06+08:00' }],
    ['dates with a space', 'date = 2023-10-28 18:35:06 # c', { date: '2023-10-28 18:35:06' }],
    ['local dates and times', 'a = 2023-10-28\nb = 18:35:06.5', { a: '2023-10-28', b: '18:35:06.5' }],
    ['arrays', 'tags = ["a", ["b"],\n  "c", # last\n]', { tags: ['a', ['b'], 'c'] }],
    ['inline tables', 'a = { b = 1, c.d = "x" }', { a: { b: 1, c: { d: 'x' } } }],
    ['dotted keys', 'a.b = 1\na."c d" = 2', { a: { b: 1, 'c d': 2 } }],
    ['tables', 'x = 1\n[params]\ny = 2\n[params.deep]\nz = 3', { x: 1, params: { y: 2, deep: { z: 3 } } }],
    ['a table after its own part', '[a.b]\nc = 1\n[a]\nd = 2', { a: { b: { c: 1 }, d: 2 } }],
    ['empty tables', '[a]\n[b.c]', { a: {}, b: { c: {} } }],
    ['arrays of tables', '[[x]]\na = 1\n[[x]]\na = 2\n[x.y]\nb = 3', { x: [{ a: 1 }, { a: 2, y: { b: 3 } }] }],
    ['nested arrays of tables', '[[x]]\n[[x.y]]\na = 1\n[[x.y]]', { x: [{ y: [{ a: 1 }, {}] }] }],
    ['CRLF in a multi-line string', 'a = """\r\nx\r\ny"""', { a: 'x\ny' }],
  ])('%s', (_, toml, data) => {
    expect(readToml(blockOfToml(toml))).toEqual({ data, issues: [] })
  })

  test('words of the prototype are ordinary keys', () => {
    const data = dataOf('__proto__ = "a"\nconstructor = "b"\n[x.__proto__]\ntoString = 1')
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor', 'x'])
    expect(Object.getOwnPropertyDescriptor(data, '__proto__')?.value).toBe('a')
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    const x = data?.x as object
    expect(Object.keys(x)).toEqual(['__proto__'])
    expect('toString' in x && Object.hasOwn(x, 'toString')).toBe(false)
  })

  test.each(['', '# only a comment', ' \n\t\n'])('nothing in %j', (toml) => {
    expect(readToml(blockOfToml(toml))).toMatchObject({ data: {}, issues: [{ kind: 'empty-front-matter' }] })
  })
})

describe('syntax errors', () => {
  test.each<[string, string, string]>([
    ['title = Hello', 'unexpected-character', 'Hello'],
    ['title "A"', 'missing-equals-sign', '"'],
    ['title: "A"', 'yaml-in-toml', 'title: "A"'],
    ['a = 1\n- b', 'yaml-in-toml', '- b'],
    ['date = 2023-2-3', 'malformed-date', '2023-2-3'],
    ['<<<<<<< HEAD\na = 1', 'merge-conflict', '<<<<<<< HEAD'],
    ['title =\nx = 1', 'missing-value', '='],
    ['title =', 'missing-value', '='],
    ['title\n= 1', 'broken-line', '='],
    ['a = 1 b = 2', 'missing-newline', 'b'],
    ['a = "unclosed\nb = 1', 'unterminated-string', '"unclosed'],
    ['a = "x" # "\nb = \'it', 'unterminated-string', "'it"],
    ['a = """\nx\n# "', 'unterminated-string', '"""\nx\n# "\n'],
    ['a = "\\q"', 'unknown-escape', '\\'],
    ['a = "\\ud800"', 'invalid-code-point', '0'],
    ['a = [1, 2', 'unterminated-array', ''],
    ['a = [1 2]', 'missing-comma', '2'],
    ['a = {b = 1,}', 'trailing-comma', '}'],
    ['[a\nb = 1', 'broken-line', 'b'],
    ['date = 2023-02-30', 'invalid-date', '2023-02-30'],
    ['date = 2023-13-2', 'invalid-date', '2023-13-2'],
    ['date = 2023-01-01T25:00:00Z', 'invalid-date', '2023-01-01T25:00:00Z'],
    ['dates = [25:00:00]', 'invalid-time', '25:00:00'],
    ['a = 012', 'leading-zero', '012'],
    ['a = 1__0', 'misplaced-underscore', '1__0'],
    ['a..b = 1', 'empty-key-part', '.'],
    ['标题 = 1', 'unexpected-character', '标'],
    ['a = "x\u0000y"', 'control-character', '\u0000'],
    ['😀 = 1', 'unexpected-character', '😀'],
  ])('%j', (toml, code, at) => {
    const block = blockOfToml(toml)
    const { data, issues } = readToml(block)
    expect(data).toBeNull()
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ kind: 'syntax-error', format: 'toml', code })
    const [issue] = issues
    if (issue?.kind !== 'syntax-error') throw new Error('no syntax error')
    expect(issue.detail).toMatch(/^[A-Z][^{}]*[^.]$/)
    const { start, end } = issue.span
    expect(block.text.slice(start - block.span.start, end - block.span.start)).toBe(at)
  })
})

describe('duplicate keys', () => {
  test.each<[string, object[]]>([
    [
      'a = 1\na = 1',
      [{ key: 'a', path: ['a'], equal: true, span: { start: 10, end: 11 }, first: { start: 4, end: 5 } }],
    ],
    ['a = 1\n"a" = 2\na = 1', [{ equal: false }, { equal: true }]],
    ['a.b = 1\na.b = 2', [{ path: ['a', 'b'], equal: false, span: { start: 14, end: 15 } }]],
    ['[t]\nx = 1\n[t]\nx = 1', [{ path: ['t'], equal: true }]],
    ['x = 1\n[x]\ny = 1', [{ path: ['x'], equal: false }]],
    ['t = { x = 1, x = 1 }', [{ path: ['t', 'x'], equal: true }]],
    ['t = [{ x = 1, x = 2 }]', [{ path: ['t', 0, 'x'], equal: false }]],
    ['__proto__ = 1\n__proto__ = 1', [{ path: ['__proto__'], equal: true }]],
    ['[[t]]\nx = 1\n[t]\ny = 1', [{ path: ['t'], equal: false }]],
  ])('%j', (toml, issues) => {
    expect(issuesOf(toml)).toMatchObject(issues.map((issue) => ({ kind: 'duplicate-key', ...issue })))
  })

  test('the last one wins, so that the fields are checked all the same', () => {
    expect(dataOf('a = 1\nb = 2\na = 3')).toEqual({ a: 3, b: 2 })
  })

  test('too many of them are a syntax error that says so', () => {
    expect(issuesOf('a = 1\n'.repeat(40))).toMatchObject([{ kind: 'syntax-error', code: 'duplicate-key' }])
  })
})

describe('hostile input', () => {
  const limit = 64 * 1024
  const fill = (unit: string, head = '', tail = ''): string =>
    head + unit.repeat(Math.floor((limit - 16 - head.length - tail.length) / unit.length)) + tail

  test.each<[string, string]>([
    ['arrays', fill('[', 'a = ')],
    ['closed arrays', `a = ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['inline tables', fill('{a=', 'a = ')],
    ['dotted keys', fill('a.', '', 'a = 1')],
    ['dotted headers', fill('a.', '[', 'a]')],
    ['17 levels', `a = ${'['.repeat(16)}${']'.repeat(16)}`],
  ])('deep %s are refused', (_, toml) => {
    const [issue] = issuesOf(toml)
    expect(['oversized-front-matter', 'syntax-error']).toContain(issue?.kind)
    expect(dataOf(toml)).toBeNull()
  })

  test('17 levels are too deep, 16 are not', () => {
    const nested = (levels: number) => `a = ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`
    expect(issuesOf(nested(16))).toEqual([])
    expect(issuesOf(nested(17))).toMatchObject([{ kind: 'oversized-front-matter', what: 'nesting', limit: 16 }])
    expect(issuesOf(`${'a.'.repeat(15)}a = 1`)).toEqual([])
    expect(issuesOf(`${'a.'.repeat(16)}a = 1`)).toMatchObject([{ kind: 'oversized-front-matter' }])
  })

  test('a long number is one that no reader holds', () => {
    expect(issuesOf(fill('1', 'a = '))).toMatchObject([{ kind: 'syntax-error', code: 'number-out-of-range' }])
  })

  test.each<[string, string]>([
    ['a long string', fill('x', 'a = "', '"')],
    ['a long multi-line string', fill('x\n', 'a = """', '"""')],
    ['a long list', fill('1,', 'a = [', ']')],
    ['a long comment', fill('#', 'a = 1 #')],
  ])('%s is read', (_, toml) => {
    expect(issuesOf(toml)).toEqual([])
  })

  test.each<[string, string]>([
    ['quotes', fill('"""\n')],
    ['quotes and backslashes', fill('"\\')],
    ['single quotes', fill("'''\n'")],
    ['headers', fill('[a]\n')],
    ['equal keys', fill('a=1\n')],
    ['open brackets', fill('[\n')],
    ['blank lines', fill(' \n')],
    ['carriage returns', fill('a=1\r')],
  ])('%s get a judgement', (_, toml) => {
    const { data, issues } = readToml(blockOfToml(toml))
    expect(data !== null || issues.length > 0).toBe(true)
  })

  test('whatever the text, there is data or an issue inside the post', () => {
    const soup = fc.array(
      fc.constantFrom(
        'a',
        'b',
        '.',
        '=',
        ' = ',
        '"',
        "'",
        '"""',
        "'''",
        '\\',
        '\n',
        '\r\n',
        '\r',
        '#',
        '[',
        ']',
        '{',
        '}',
        ',',
        '1',
        'true',
        '2023-01-01',
        '__proto__',
        '中',
        '\ud800',
        ' ',
        '\t',
        '[[a]]\n',
        'a = 1\n',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          soup.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (toml) => {
          const text = toml.replaceAll('+', '')
          const block = blockOfToml(text)
          const { data, issues } = readToml(block)
          const harmless = ['duplicate-key', 'empty-front-matter']
          expect(data === null).toBe(issues.some(({ kind }) => !harmless.includes(kind)))
          for (const issue of issues) {
            if (!('span' in issue)) throw new Error('an issue without a place')
            expect(issue.span.start).toBeGreaterThanOrEqual(0)
            expect(issue.span.end).toBeGreaterThanOrEqual(issue.span.start)
            expect(issue.span.end).toBeLessThanOrEqual(block.closer.end)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../../src/post/json/read-json.ts'
import { split } from '../../../src/post/split.ts'
import { blockOfJson } from './block-of-json.ts'

const issuesOf = (json: string, fence: '---json' | ';;;' = '---json') => readJson(blockOfJson(json, fence)).issues

describe('data', () => {
  test.each<[string, unknown]>([
    ['{"a": 1, "b": [true, null, {"c": "d"}]}', { a: 1, b: [true, null, { c: 'd' }] }],
    ['{"a": "\\u4e2d\\n", "b": -1.5e3}', { a: '中\n', b: -1500 }],
    ['{"date": "2023-10-28"}', { date: '2023-10-28' }],
  ])('%s', (json, data) => {
    expect(readJson(blockOfJson(json))).toEqual({ data, issues: [] })
  })

  test('a bare object', () => {
    const { block } = split('{\n"a": 1\n}\nBody')
    expect(block && readJson(block)).toEqual({ data: { a: 1 }, issues: [] })
  })

  test.each(['"a": 1,\n"b": {"c": 2}', '{"a": 1, "b": {"c": 2}}', ' {"a": 1,\n"b": {"c": 2}} '])(
    'between `;;;`, %j is members with or without braces',
    (json) => {
      expect(readJson(blockOfJson(json, ';;;'))).toEqual({ data: { a: 1, b: { c: 2 } }, issues: [] })
    },
  )

  test('members without braces are no object elsewhere', () => {
    expect(issuesOf('"a": 1')).toMatchObject([{ kind: 'syntax-error' }])
  })

  test('words of the prototype are ordinary keys', () => {
    const { data } = readJson(blockOfJson('{"__proto__": {"x": 1}, "constructor": 2}'))
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(data !== null && 'x' in data).toBe(false)
  })

  test.each(['', ' \n', 'null', '{}'])('nothing in %j', (json) => {
    expect(readJson(blockOfJson(json))).toMatchObject({ data: {}, issues: [{ kind: 'empty-front-matter' }] })
  })

  test('nothing between `;;;`', () => {
    expect(issuesOf(' ', ';;;')).toMatchObject([{ kind: 'empty-front-matter' }])
  })

  test.each([
    ['[1]', 'list'],
    ['"a"', 'text'],
    ['1', 'number'],
    ['true', 'boolean'],
  ])('%s is no mapping', (json, found) => {
    expect(issuesOf(json)).toMatchObject([{ kind: 'not-a-mapping', found }])
  })
})

describe('duplicate keys', () => {
  test.each<[string, object[]]>([
    [
      '{"a": 1, "a": 1}',
      [{ key: 'a', path: ['a'], equal: true, span: { start: 17, end: 20 }, first: { start: 9, end: 12 } }],
    ],
    ['{"a": 1, "\\u0061": 2}', [{ key: 'a', equal: false }]],
    ['{"a": [{"b": 1, "b": [1]}]}', [{ path: ['a', 0, 'b'], equal: false }]],
    ['{"__proto__": 1, "__proto__": 1}', [{ path: ['__proto__'], equal: true }]],
  ])('%s', (json, issues) => {
    expect(issuesOf(json)).toMatchObject(issues.map((issue) => ({ kind: 'duplicate-key', ...issue })))
  })

  test('the last one wins', () => {
    expect(readJson(blockOfJson('{"a": 1, "a": 2}')).data).toEqual({ a: 2 })
  })
})

describe('syntax errors', () => {
  test.each<[string, string, string]>([
    ['{"a": 1,}', 'TrailingComma', ','],
    ['{"a": [1, ]}', 'TrailingComma', ','],
    ['{"a": 1 "b": 2}', 'CommaExpected', '"b"'],
    ['{"a" 1}', 'ColonExpected', '1'],
    ['{"a": }', 'ValueExpected', '}'],
    ['{a: 1}', 'InvalidSymbol', 'a'],
    ["{'a': 1}", 'InvalidSymbol', "'a'"],
    ['{"a": undefined}', 'InvalidSymbol', 'undefined'],
    ['{"a": 012}', 'LeadingZero', '012'],
    ['{"a": 1.}', 'UnexpectedEndOfNumber', '1.'],
    ['{"a": 1} // c', 'InvalidCommentToken', '// c'],
    ['{"a": /* c */ 1}', 'InvalidCommentToken', '/* c */'],
    ['{"a": "x\\q\\n"}', 'InvalidEscapeCharacter', '\\q'],
    ['{"a": "\\n\\u00g0\\q"}', 'InvalidUnicode', '\\u'],
    ['{"a": "x\ty"}', 'InvalidCharacter', '\t'],
    ['{"a": "x\n"}', 'UnexpectedEndOfString', '"x'],
    ['{"a": 1', 'CloseBraceExpected', ''],
    ['{"a": [1', 'CloseBracketExpected', ''],
    ['{"a": 1} {', 'EndOfFileExpected', '{'],
    ['{"a": 1}x', 'InvalidSymbol', 'x'],
    ['{"a":\u00a01}', 'InvalidSymbol', '\u00a01'],
  ])('%j', (json, code, at) => {
    const block = blockOfJson(json)
    const { data, issues } = readJson(block)
    expect(data).toBeNull()
    expect(issues).toMatchObject([
      { kind: 'syntax-error', format: 'json', code, detail: expect.stringMatching(/^[A-Z].*[^.]$/) },
    ])
    const [issue] = issues
    if (issue?.kind !== 'syntax-error') throw new Error('no syntax error')
    expect(block.text.slice(issue.span.start - block.span.start, issue.span.end - block.span.start)).toBe(at)
  })

  test('the place is right where braces were added', () => {
    const block = blockOfJson('"a": 1,\n"b": x', ';;;')
    const [issue] = readJson(block).issues
    expect(issue).toMatchObject({ code: 'InvalidSymbol', span: { start: 17, end: 18 } })
  })
})

describe('hostile input', () => {
  const limit = 64 * 1024 - 16

  test('17 levels are too deep, 16 are not', () => {
    const nested = (levels: number) => `{"a": ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
    expect(issuesOf(nested(16))).toEqual([])
    expect(issuesOf(nested(17))).toMatchObject([{ kind: 'oversized-front-matter', what: 'nesting', limit: 16 }])
  })

  test.each<[string, string]>([
    ['brackets', '['.repeat(limit)],
    ['closed brackets', '['.repeat(limit / 2) + ']'.repeat(limit / 2)],
    ['objects', '{"a":'.repeat(limit / 5)],
  ])('deep %s are refused', (_, json) => {
    const { data, issues } = readJson(blockOfJson(json))
    expect(data).toBeNull()
    expect(['oversized-front-matter', 'syntax-error']).toContain(issues[0]?.kind)
  })

  test.each<[string, string]>([
    ['equal keys', `{${'"a":1,'.repeat(limit / 6 - 10)}"a":1}`],
    ['a long string', `{"a":"${'x'.repeat(limit - 20)}"}`],
    ['escapes', `{"a":"${'\\n'.repeat(limit / 2 - 20)}"}`],
    ['bad escapes', `{"a":"${'\\q'.repeat(limit / 2 - 20)}"}`],
    ['commas', `{${','.repeat(limit - 20)}}`],
    ['quotes', '"'.repeat(limit)],
    ['blank lines', `{"a":1,${' \n'.repeat(limit / 2 - 20)}}`],
  ])('%s get a judgement', (_, json) => {
    const { data, issues } = readJson(blockOfJson(json))
    expect(data !== null || issues.length > 0).toBe(true)
  })
})

describe('agrees with JSON.parse', () => {
  test('on JSON, however it is spaced', () => {
    const json = fc.tuple(
      fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 5 }), { minKeys: 1 }),
      fc.constantFrom(0, 1, '\t'),
    )
    fc.assert(
      fc.property(json, ([value, space]) => {
        const text = JSON.stringify(value, null, space)
        expect(readJson(blockOfJson(text))).toEqual({ data: JSON.parse(text), issues: [] })
      }),
    )
  })

  test('on what is JSON and what is not', () => {
    const soup = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '\\',
        '\\u',
        'd83d',
        '0',
        '1',
        '-',
        '.',
        'e',
        'true',
        'null',
        ' ',
        '\n',
        '\r',
        '\t',
        '\f',
        '\u00a0',
        '\ufeff',
        '\u2028',
        '/',
        '*',
        '//',
        'x',
        '\u0000',
        '\u007f',
        '{"a":',
        '}',
      ),
      { maxLength: 14 },
    )
    let good = 0
    fc.assert(
      fc.property(
        fc.oneof(
          soup.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
          // By chance alone hardly one in a hundred is JSON.
          fc.json(),
        ),
        (json) => {
          const wrapped = `{"k":${json}}`
          const { data, issues } = readJson(blockOfJson(wrapped))
          let expected: unknown
          try {
            expected = JSON.parse(`${wrapped}\n`)
          } catch {
            expect(data).toBeNull()
            expect(issues).toHaveLength(1)
            return
          }
          good++
          expect(data).toEqual(expected)
        },
      ),
      { numRuns: 3000 },
    )
    expect(good).toBeGreaterThan(500)
  })

  test('whatever the text, each issue lies in the post', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<'---json' | ';;;'>('---json', ';;;'),
        (json, fence) => {
          const block = blockOfJson(json.replaceAll('-', '').replaceAll(';', ''), fence)
          for (const issue of readJson(block).issues) {
            if (!('span' in issue)) throw new Error('an issue without a place')
            expect(issue.span.end).toBeGreaterThanOrEqual(issue.span.start)
            expect(issue.span.end).toBeLessThanOrEqual(block.span.end)
          }
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { nodeAt } from '../../../src/post/tree.ts'
import { scanYaml } from '../../../src/post/yaml/scan-yaml.ts'

const dataOf = (text: string) => scanYaml(text, 0)?.data

describe('scanYaml reads', () => {
  it.each([
    // Single values
    ['a: http://x.y:80/z#top\n', { a: 'http://x.y:80/z#top' }],
    ['a: 1\nb: -1.5\nc: true\nd: ~\ne: 0x1f\nf: .5\n', { a: 1, b: -1.5, c: true, d: null, e: 31, f: 0.5 }],
    ['date: 2024-05-06 10:00:00 +0800\n', { date: '2024-05-06 10:00:00 +0800' }],
    ['a: 12:30\nb: v1.2\nc: 1.2.3\nd: 012\n', { a: '12:30', b: 'v1.2', c: '1.2.3', d: 12 }],
    ['a: -x\nb: ?x\nc: :x\n', { a: '-x', b: '?x', c: ':x' }],
    // Keys
    ['a b.c : 1\n"q: k": 2\n\'s\': 3\n標題: 4\n', { 'a b.c': 1, 'q: k': 2, s: 3, 標題: 4 }],
    // Nothing
    ['a:\nb: # why\nc:\n', { a: null, b: null, c: null }],
    // Comments
    ['# one\na: 1 # two\n\n  # three\nb: x#y # four\n# five\n', { a: 1, b: 'x#y' }],
    // Quotes
    [`a: 'it''s'\nb: "say \\"hi\\"\\n\\t\\u00e9\\x41\\\\"\n`, { a: "it's", b: 'say "hi"\n\té' + 'A\\' }],
    [`a: "one\n  two\n\n  three \\\n  four"\nb: 'x\n y'\n`, { a: 'one two\nthree four', b: 'x y' }],
    // Plain text over several lines
    ['a: one\n  two\n\n  three\nb:\n  below\n', { a: 'one two\nthree', b: 'below' }],
    // Block scalars
    ['a: |\n  one\n    two\n\n  three\nb: 1\n', { a: 'one\n  two\n\nthree\n', b: 1 }],
    ['a: >\n  one\n  two\n\n  three\n   deeper\n  four\n', { a: 'one two\nthree\n deeper\nfour\n' }],
    ['a: |-\n  x\n\nb: >+ # keep\n  x\n\nc: |2\n   x\n', { a: 'x', b: 'x\n\n', c: ' x\n' }],
    // Lists
    ['a:\n- x\n- y\nb:\n    - 1\n    -\n    - z\n', { a: ['x', 'y'], b: [1, null, 'z'] }],
    ['a:\n  - b: 1\n    c: 2\n  - - x\n    - y\n  -\n    d: 3\n', { a: [{ b: 1, c: 2 }, ['x', 'y'], { d: 3 }] }],
    // Maps
    ['a:\n  b:\n      c: 1\n  d: 2\ne: 3\n', { a: { b: { c: 1 }, d: 2 }, e: 3 }],
    // Brackets
    [
      `a: [ x, 'y', "z" ]\nb: []\nc: {}\nd: {e: 1, "f": [2, {g: h}]}\n`,
      {
        a: ['x', 'y', 'z'],
        b: [],
        c: {},
        d: { e: 1, f: [2, { g: 'h' }] },
      },
    ],
    ['a: [\n  x, # one\n  y,\n]\nb: 1\n', { a: ['x', 'y'], b: 1 }],
    // Line ends
    ['a: 1\r\nb:\r\n  - x\r\nc: |\r\n  y\r\n  z\r\nd: "p\r\n  q"\n', { a: 1, b: ['x'], c: 'y\nz\n', d: 'p q' }],
  ])('%j', (text, data) => {
    expect(dataOf(text) ?? null).toEqual(data)
  })
})

describe('scanYaml declines', () => {
  it.each([
    ['nothing', ''],
    ['comments alone', '# a\n'],
    ['a list', '- a\n'],
    ['text', 'a\n'],
    ['an indented block', ' a: 1\n'],
    ['a block without its last line break', 'a: 1'],
    ['documents', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.2\na: 1\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !x 1\n'],
    ['a merge key', 'a:\n  <<: b\n'],
    ['an explicit key', '? a\n: b\n'],
    ['equal keys', 'a: 1\n"a": 2\n'],
    ['a number as a key', '1: a\n'],
    ['a day as a key', '2024-01-01: a\n'],
    ['the key of the prototype', '__proto__: a\n'],
    ['a list as a key', '[a]: b\n'],
    ['a template', 'a: {{ b }}\n'],
    ['a colon in plain text', 'a: b: c\n'],
    ['no blank behind a colon', 'a:b\n'],
    ['a reserved character', 'a: @b\n'],
    ['an unclosed quote', 'a: "b\nc: d\n'],
    ['text behind a quote', 'a: "b" c\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['half a surrogate pair', 'a: "\\ud83d"\n'],
    ['an unclosed bracket', 'a: [b\nc: d\n'],
    ['an empty item in brackets', 'a: [b,, c]\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a tab for an indent', 'a:\n\tb: 1\n'],
    ['odd indents', 'a:\n    b: 1\n  c: 2\n'],
    ['a lone carriage return', 'a: b\rc: d\n'],
    ['a control character', 'a: b\u0007\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['a question mark alone in brackets', 'a: [b, ?]\n'],
    ['a question mark alone in braces', 'a: {b: ?}\n'],
    ['an empty item at the end of an inner list', 'a:\n  -\n    -\n  - b\n'],
    ['deep nesting', `a: ${'['.repeat(16)}${']'.repeat(16)}\n`],
  ])('%s', (_, text) => {
    expect(scanYaml(text, 0)).toBeNull()
  })

  it('without much work for hostile text', () => {
    for (const part of ['[', '{a: ', '- ', 'a:\n', ' ', '"', "''", '# ', '|\n', ', ', 'x\n ', '\n']) {
      expect(scanYaml(`a: ${part.repeat(30_000)}\n: `, 0)).toBeNull()
    }
  })
})

describe('scanYaml places', () => {
  it('nodes and comments in the post', () => {
    const text = 'a: "x\\ty" # one\nb:\n  - c: 1\n  -\n'
    const tree = scanYaml(text, 4)?.tree
    const written = (path: (string | number)[]) => {
      const span = tree && nodeAt(tree, path)?.span
      return span && text.slice(span.start - 4, span.end - 4)
    }
    expect(written([])).toBe(text.slice(0, -1))
    expect(written(['a'])).toBe('"x\\ty"')
    expect(written(['b', 0])).toBe('c: 1')
    expect(written(['b', 1])).toBe('')
    expect(tree?.comments).toEqual([{ span: { start: 14, end: 19 }, text: '# one' }])
  })
})

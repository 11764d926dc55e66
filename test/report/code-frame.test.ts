import { describe, expect, test } from 'vitest'
import { sourceOfText } from '../../src/post/source.ts'
import { codeFrame } from '../../src/report/code-frame.ts'
import { createPaint } from '../../src/report/paint.ts'
import { markSpan } from './mark-span.ts'

const paint = createPaint(false)

function frame(marked: string, options: { context?: number; maxWidth?: number } = {}): string {
  const { context = 0, maxWidth = 80 } = options
  const lines = codeFrame({ ...markSpan(marked), contextBefore: context, contextAfter: context, maxWidth, paint })
  // Indented by two, so that frames stand clear of the left edge of this file.
  return `\n${lines.map((line) => `  ${line}\n`).join('')}`
}

describe('codeFrame puts carets under', () => {
  test('plain text, with the lines around it', () => {
    expect(frame('---\n⟦titel⟧: Hello\ndate: 2024-01-02\n---\n', { context: 1 })).toBe(`
    1 │ ---
  > 2 │ titel: Hello
      │ ^^^^^
    3 │ date: 2024-01-02
`)
  })

  test('Chinese and full-width punctuation, two cells each', () => {
    expect(frame('---\ntitle⟦：⟧深入理解\n---\n')).toBe(`
  > 2 │ title：深入理解
      │      ^^
`)
    expect(frame('---\ntitle: 深入⟦理解⟧\n---\n')).toBe(`
  > 2 │ title: 深入理解
      │            ^^^^
`)
  })

  test('emoji: families, flags, skin tones', () => {
    expect(frame('a: 👨‍👩‍👧‍👦⟦🇨🇳⟧👍🏽')).toBe(`
  > 1 │ a: 👨‍👩‍👧‍👦🇨🇳👍🏽
      │      ^^
`)
    expect(frame('a: ⟦👨‍👩‍👧‍👦🇨🇳👍🏽⟧ x')).toBe(`
  > 1 │ a: 👨‍👩‍👧‍👦🇨🇳👍🏽 x
      │    ^^^^^^
`)
  })

  test('combining characters: Latin, Thai, Hindi', () => {
    expect(frame('a: cafe\u0301 ⟦x⟧')).toBe(`
  > 1 │ a: cafe\u0301 x
      │         ^
`)
    expect(frame('a: นี่ กำ ⟦x⟧')).toBe(`
  > 1 │ a: นี่ กำ x
      │         ^
`)
    expect(frame('a: ⟦हिन्दी⟧ x')).toBe(`
  > 1 │ a: हिन्दी x
      │    ^^^^^
`)
  })

  test('the whole grapheme when the span is only a part of it', () => {
    expect(frame('a: 👨‍👩⟦‍👧⟧‍👦 x')).toBe(`
  > 1 │ a: 👨‍👩‍👧‍👦 x
      │    ^^
`)
    expect(frame('e⟦\u0301⟧')).toBe(`
  > 1 │ e\u0301
      │ ^
`)
  })

  test('tabs, shown as one space', () => {
    expect(frame('tags:\n\t⟦-\t⟧a')).toBe(`
  > 2 │  - a
      │  ^^
`)
  })

  test('control characters, shown as escapes', () => {
    expect(frame('a: \u001b[31m⟦\u0000⟧b')).toBe(`
  > 1 │ a: \\u{1b}[31m\\u{0}b
      │              ^^^^^
`)
    expect(frame('a: x⟦\u202e⟧y\u2028z')).toBe(`
  > 1 │ a: x\\u{202e}y\\u{2028}z
      │     ^^^^^^^^
`)
    expect(frame('a: ⟦\u3164⟧x\rb: y')).toBe(`
  > 1 │ a: \\u{3164}x\\u{d}b: y
      │    ^^^^^^^^
`)
    expect(frame('a: x\u200d⟦y⟧\ud800')).toBe(`
  > 1 │ a: x\\u{200d}y\\u{d800}
      │             ^
`)
  })
})

describe('codeFrame marks a place without width', () => {
  test('inside a line, at its end, on an empty line, at the end of the file', () => {
    expect(frame('a:⟦⟧ b')).toBe(`
  > 1 │ a: b
      │   ^
`)
    expect(frame('title:⟦⟧\n---\n', { context: 1 })).toBe(`
  > 1 │ title:
      │       ^
    2 │ ---
`)
    expect(frame('---\n⟦⟧\n---\n', { context: 1 })).toBe(`
    1 │ ---
  > 2 │
      │ ^
    3 │ ---
`)
    expect(frame('---\na: b\n⟦⟧', { context: 1 })).toBe(`
    2 │ a: b
  > 3 │
      │ ^
`)
    expect(frame('⟦⟧')).toBe(`
  > 1 │
      │ ^
`)
  })

  test('between CR and LF, as the end of the line', () => {
    expect(frame('ab\r⟦⟧\ncd')).toBe(`
  > 1 │ ab
      │   ^
`)
  })
})

describe('codeFrame shows a span over several lines', () => {
  test('by its first and last line', () => {
    expect(frame('---\n⟦tags:\r\n  - a\r\n  - b⟧\r\n---\r\n', { context: 1 })).toBe(`
    1 │ ---
  > 2 │ tags:
      │ ^^^^^
  > 3 │   - a
  > 4 │   - b
      │   ^^^
    5 │ ---
`)
  })

  test('with a gap when there are many', () => {
    expect(frame('tags: ⟦[\n  a,\n  b,\n  c,\n  d,\n]⟧\n---\n', { context: 1 })).toBe(`
  > 1 │ tags: [
      │       ^
  > 2 │   a,
    … │
  > 6 │ ]
      │ ^
    7 │ ---
`)
  })

  test('without the line that only its line break reaches', () => {
    for (const lineBreak of ['\n', '\r\n']) {
      expect(frame(`---\n⟦date: x${lineBreak}⟧---\n`)).toBe(`
  > 2 │ date: x
      │ ^^^^^^^
`)
      expect(frame(`ab⟦${lineBreak}⟧cd`)).toBe(`
  > 1 │ ab
      │   ^
`)
    }
  })

  test('that runs out of the text it was given', () => {
    const { text, start } = markSpan('---\n⟦⟧a: b')
    const end = { line: 9, column: 3, offset: 900 }
    expect(codeFrame({ text, start, end, contextBefore: 0, maxWidth: 80, paint })).toEqual(['> 2 │ a: b', '    │ ^^^^'])
  })
})

describe('codeFrame cuts long lines', () => {
  test('on the right, when the span is near the start', () => {
    expect(frame('title: ⟦abc⟧ 一二三四五六七八九十', { maxWidth: 32 })).toBe(`
  > 1 │ title: abc 一二三四五六…
      │        ^^^
`)
  })

  test('on both sides', () => {
    expect(frame('title: 一二三四五六七八九十 ⟦abc⟧ 一二三四五六七八九十', { maxWidth: 32 })).toBe(`
  > 1 │ …六七八九十 abc 一二三四…
      │             ^^^
`)
  })

  test('on the left, when the span is at the end', () => {
    expect(frame('title: 一二三四五六七八九十⟦⟧', { maxWidth: 24 })).toBe(`
  > 1 │ …四五六七八九十
      │                ^
`)
  })

  test('inside the span, keeping a little of what leads to it', () => {
    expect(frame(`title: ⟦${'x'.repeat(90)}⟧y`, { maxWidth: 40 })).toBe(`
  > 1 │ title: xxxxxxxxxxxxxxxxxxxxxxxx…
      │        ^^^^^^^^^^^^^^^^^^^^^^^^
`)
  })

  test('only between graphemes', () => {
    const family = '👨‍👩‍👧‍👦'
    const cut = frame(`${family.repeat(500)}⟦x⟧${'🇨🇳'.repeat(500)}`, { maxWidth: 30 })
    expect(cut).toBe(`
  > 1 │ …${family.repeat(5)}x${'🇨🇳'.repeat(5)}…
      │            ^
`)
  })

  test('with flags paired as they are, however many stand in a row', () => {
    expect(frame(`${'文'.repeat(2000)}${'🇨🇳'.repeat(200)}ab⟦x⟧`, { maxWidth: 24 })).toBe(`
  > 1 │ …${'🇨🇳'.repeat(6)}abx
      │                ^
`)
  })

  test('without the rest of a character that carries thousands of marks', () => {
    const marks = '\u0301'.repeat(5000)
    expect(frame(`a${marks}⟦x⟧b${marks}`, { maxWidth: 30 })).toBe(`
  > 1 │ …x…
      │  ^
`)
  })

  test('of any length in time that depends on the width alone', () => {
    // Splitting 32 MiB of text into graphemes would take minutes and outlast the test.
    const text = `---\n${'文'.repeat(16 * 1024 * 1024)}x${'\u0301'.repeat(16 * 1024 * 1024)}`
    const offset = 4 + 16 * 1024 * 1024
    for (let times = 0; times < 20; times++) {
      const lines = codeFrame({
        text,
        start: { line: 2, column: offset - 3, offset },
        end: { line: 2, column: offset - 2, offset: offset + 1 },
        maxWidth: 40,
        paint,
      })
      expect(lines[0]).toBe('  1 │ ---')
      expect(lines[1]).toMatch(/^> 2 │ …文+x\u0301*…$/)
      expect(lines[2]).toMatch(/^ {4}│ +\^$/)
    }
  })
})

describe('codeFrame', () => {
  test('counts columns after the byte-order mark', () => {
    const { text } = sourceOfText('a.md', '\ufeffa: b\n')
    const start = { line: 1, column: 4, offset: 3 }
    const end = { line: 1, column: 5, offset: 4 }
    expect(codeFrame({ text, start, end, maxWidth: 80, paint })).toEqual(['> 1 │ a: b', '    │    ^'])
  })

  test('aligns numbers of different length', () => {
    expect(frame(`${'\n'.repeat(8)}i\n⟦j⟧\nk\n`, { context: 1 })).toBe(`
     9 │ i
  > 10 │ j
       │ ^
    11 │ k
`)
  })

  test('does not count what follows the last line break as a line', () => {
    expect(frame('⟦a⟧\n', { context: 3 })).toBe(`
  > 1 │ a
      │ ^
`)
  })

  test('is empty where there is nothing to show or no room', () => {
    const at = { line: 9, column: 1, offset: 50 }
    expect(codeFrame({ text: 'a: b', start: at, end: at, maxWidth: 80, paint })).toEqual([])
    expect(frame('⟦a⟧', { maxWidth: 12 })).toBe('\n')
  })

  test('trusts the offset when line and column contradict it', () => {
    const start = { line: 2, column: 7, offset: 4 }
    expect(
      codeFrame({ text: '---\na: b', start, end: { ...start, offset: 5 }, contextBefore: 0, maxWidth: 80, paint }),
    ).toEqual(['> 2 │ a: b', '    │ ^'])
  })

  test('paints the carets in the colour of the level and escapes unlike the text', () => {
    const coloured = createPaint(true)
    const [code, carets] = codeFrame({ ...markSpan('⟦a⟧\u0000'), maxWidth: 80, paint: coloured, level: 'warning' })
    expect(carets).toContain(coloured.warning('^'))
    expect(code).toContain(`a${coloured.control('\\u{0}')}`)
  })
})

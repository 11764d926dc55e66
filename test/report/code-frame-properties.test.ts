import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrame } from '../../src/report/code-frame.ts'
import { createPaint } from '../../src/report/paint.ts'
import { displayWidth } from '../../src/values/characters/display-width.ts'
import { positionAt } from './mark-span.ts'

const paint = createPaint(false)

/** Everything that can move the cursor, turn the text around or hide; joiners are linted where they stand. */
const RAW = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u

/** Pieces that no neighbour joins: how each is shown, and its cells, written down by hand. */
const PIECES: readonly { text: string; shown: string; cells: number }[] = [
  { text: 'a', shown: 'a', cells: 1 },
  { text: ' ', shown: ' ', cells: 1 },
  { text: '\t', shown: ' ', cells: 1 },
  { text: '文', shown: '文', cells: 2 },
  { text: '：', shown: '：', cells: 2 },
  { text: '𠀀', shown: '𠀀', cells: 2 },
  { text: '👨‍👩‍👧‍👦', shown: '👨‍👩‍👧‍👦', cells: 2 },
  { text: '🇨🇳', shown: '🇨🇳', cells: 2 },
  { text: 'e\u0301', shown: 'e\u0301', cells: 1 },
  { text: 'กำ', shown: 'กำ', cells: 2 },
  { text: '\u0000', shown: '\\u{0}', cells: 5 },
  { text: '\u001b', shown: '\\u{1b}', cells: 6 },
  { text: '\u009b', shown: '\\u{9b}', cells: 6 },
  { text: '\r', shown: '\\u{d}', cells: 5 },
  { text: '\u2028', shown: '\\u{2028}', cells: 8 },
  { text: '\u202e', shown: '\\u{202e}', cells: 8 },
  { text: '\ud800', shown: '\\u{d800}', cells: 8 },
]

const pieces = (most: number) => fc.array(fc.constantFrom(...PIECES), { maxLength: most })
const join = (list: typeof PIECES, key: 'text' | 'shown') => list.map((piece) => piece[key]).join('')
const cellsOf = (list: typeof PIECES) => list.reduce((sum, piece) => sum + piece.cells, 0)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...PIECES.map((piece) => piece.text),
        '\n',
        '\r\n',
        '\u200d',
        '\u0301',
        '\u20e3',
        '1',
        '🇨',
        '\u1100',
        '\u3164',
      ),
      {
        maxLength: 120,
      },
    )
    .map((parts) => parts.join('')),
)

describe('codeFrame, whatever the text', () => {
  test('never throws, keeps its width, prints no control character', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(120),
        fc.nat(120),
        fc.integer({ min: 0, max: 60 }),
        fc.nat(3),
        (text, from, length, maxWidth, context) => {
          const start = positionAt(text, Math.min(from, text.length))
          const end = positionAt(text, Math.min(from + length, text.length))
          const lines = codeFrame({ text, start, end, contextBefore: context, contextAfter: context, maxWidth, paint })
          for (const line of lines) {
            expect(displayWidth(line)).toBeLessThanOrEqual(maxWidth)
            expect(line).not.toMatch(RAW)
          }
          if (maxWidth >= 22) expect(lines.some((line) => /^ +│ +\^+$/.test(line))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('never throws when position and text do not belong together', () => {
    const anyPosition = fc.record({
      line: fc.integer(),
      column: fc.integer(),
      offset: fc.integer({ min: -5, max: 150 }),
    })
    fc.assert(
      fc.property(anyText, anyPosition, anyPosition, (text, start, end) => {
        const lines = codeFrame({ text, start, end, maxWidth: 60, paint })
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60)
      }),
    )
  })

  test('puts the carets exactly under the span of a line that fits', () => {
    fc.assert(
      fc.property(pieces(12), pieces(6), pieces(12), (before, marked, after) => {
        const text = `---\n${join([...before, ...marked, ...after], 'text')}\n---\n`
        // A CR before the line break belongs to the break, not to the line.
        fc.pre(!text.includes('\r\n'))
        const from = 4 + join(before, 'text').length
        const lines = codeFrame({
          text,
          start: positionAt(text, from),
          end: positionAt(text, from + join(marked, 'text').length),
          maxWidth: 300,
          paint,
        })
        const all = join([...before, ...marked, ...after], 'shown')
        expect(lines).toEqual([
          '  1 │ ---',
          all === '' ? '> 2 │' : `> 2 │ ${all}`,
          `    │ ${' '.repeat(cellsOf(before))}${'^'.repeat(Math.max(1, cellsOf(marked)))}`,
          '  3 │ ---',
        ])
      }),
    )
  })

  test('puts the carets under the start of the span of a line that is cut', () => {
    fc.assert(
      fc.property(pieces(60), pieces(60), (before, after) => {
        const text = `${join(before, 'text')}@${join(after, 'text')}`
        const from = join(before, 'text').length
        const [row = '', carets = ''] = codeFrame({
          text,
          start: positionAt(text, from),
          end: positionAt(text, from + 1),
          maxWidth: 30,
          paint,
        })
        expect(row.split('@')).toHaveLength(2)
        expect(carets.indexOf('^')).toBe(displayWidth(row.slice(0, row.indexOf('@'))))
        expect(carets.trimEnd().endsWith(' ^')).toBe(true)
        const [left = '', right = ''] = row.slice('> 1 │ '.length).split('@')
        expect(join(before, 'shown').endsWith(left.replace(/^…/, ''))).toBe(true)
        expect(join(after, 'shown').startsWith(right.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})

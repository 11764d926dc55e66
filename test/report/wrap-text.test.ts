import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPaint } from '../../src/report/paint.ts'
import { wrapText } from '../../src/report/wrap-text.ts'
import { displayWidth } from '../../src/values/characters/display-width.ts'

describe('wrapText', () => {
  test('breaks at spaces and hangs what follows', () => {
    expect(wrapText('help: put the title in double quotes', 20, 6)).toEqual([
      'help: put the title',
      '      in double',
      '      quotes',
    ])
  })

  test('leaves a line that fits', () => {
    expect(wrapText('short', 5)).toEqual(['short'])
    expect(wrapText('', 5)).toEqual([''])
  })

  test('breaks Chinese between characters, with no stop at the start of a line and no bracket at its end', () => {
    expect(wrapText('把全角引号换成半角。', 8)).toEqual(['把全角引', '号换成半', '角。'])
    expect(wrapText('把引号换。好', 8)).toEqual(['把引号', '换。好'])
    expect(wrapText('把全角（引号）换', 8)).toEqual(['把全角', '（引号）', '换'])
  })

  test('keeps Latin words whole inside Chinese', () => {
    expect(wrapText('使用YAML格式', 7)).toEqual(['使用', 'YAML格', '式'])
  })

  test('keeps an address whole, so that it can be copied', () => {
    expect(wrapText('see https://example.org/a/long/address now', 12)).toEqual([
      'see',
      'https://example.org/a/long/address',
      'now',
    ])
  })

  test('gives colour codes no room', () => {
    const { strong } = createPaint(true)
    expect(wrapText(`${strong('one')} two`, 7)).toEqual([`${strong('one')} two`])
  })

  test('loses nothing but spaces, and exceeds the width only by a single word', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', 'word', '文', '，', '（', ' ', '👨‍👩‍👧‍👦', 'e\u0301', 'https://example.org/long'),
        ),
        fc.integer({ min: 4, max: 30 }),
        (parts, width) => {
          const text = parts.join('')
          const lines = wrapText(text, width, 2)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) if (line.trim().includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

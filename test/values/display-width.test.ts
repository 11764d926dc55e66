import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/values/characters/display-width.ts'

describe('displayWidth', () => {
  // Each width was read back from a terminal (tmux, cursor position report), emoji with selectors from Unicode's tables.
  test.each([
    ['', 0],
    ['title: x', 8],
    ['深入：', 6],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['\u0301', 0],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇨🇳🇫🇷', 4],
    ['한국', 4],
    ['นี่', 1],
    ['กำ', 2],
    ['हिन्दी', 5],
    ['a\tb', 3],
    ['…│“①', 4],
    ['\u001b[31mred\u001b[39m', 3],
  ])('%j covers %i cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells)
  })
})

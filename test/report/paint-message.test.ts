import { describe, expect, test } from 'vitest'
import { createPaint } from '../../src/report/paint.ts'
import { paintMessage } from '../../src/report/paint-message.ts'

const plain = createPaint(false)
const coloured = createPaint(true)

describe('paintMessage', () => {
  test('makes what stands in backticks stand out and keeps the backticks', () => {
    expect(paintMessage('unknown field `titel`, did you mean `title`?', coloured)).toBe(
      'unknown field \u001b[1m`titel`\u001b[22m, did you mean \u001b[1m`title`\u001b[22m?',
    )
  })

  test('leaves a lone backtick alone', () => {
    expect(paintMessage('starts with ` here', coloured)).toBe('starts with ` here')
  })

  test('is one line without controls', () => {
    expect(paintMessage('a\n::error::b\u001b[31m\tc', plain)).toBe('a\\u{a}::error::b\\u{1b}[31m c')
  })

  test('copes with a long row of backticks', () => {
    expect(paintMessage('`'.repeat(200_001), plain)).toHaveLength(200_001)
  })
})

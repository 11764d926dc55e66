import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeLines } from '../../../src/cli/interactive/view/change-lines.ts'
import { createPaint } from '../../../src/report/paint.ts'
import { displayWidth } from '../../../src/values/characters/display-width.ts'

const paint = createPaint(false)
const TEXT = '---\nlayout: post\ndate: 03/04/2026\ntags:\n  - a\n---\nBody\n'

function change(find: string, text: string) {
  const start = TEXT.indexOf(find)
  return { start, end: start + find.length, text }
}

it('shows a changed line before and after', () => {
  expect(changeLines(TEXT, [change('03/04/2026', '2026-03-04')], paint, 60)).toEqual([
    '- date: 03/04/2026',
    '+ date: 2026-03-04',
  ])
})

it('shows a new line alone, and a removed one', () => {
  const at = TEXT.indexOf('date:')
  expect(changeLines(TEXT, [{ start: at, end: at, text: 'title: A walk\n' }], paint, 60)).toEqual(['+ title: A walk'])
  expect(changeLines(TEXT, [change('layout: post\n', '')], paint, 60)).toEqual(['- layout: post'])
})

it('shows edits of one line together, and the mark before the text', () => {
  const edits = [change('layout', 'Layout'), change('post', 'page')]
  expect(changeLines(TEXT, edits, paint, 60)).toEqual(['- layout: post', '+ Layout: page'])
  expect(changeLines(TEXT, [{ start: -1, end: 0, text: '' }], paint, 60)).toEqual([
    '- the invisible byte-order mark before the first line',
  ])
})

it('fits the width and stays on its lines, whatever is in the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '河', '\n', '\r\n', '\u001b', '\u202e', ' ', ':'),
    maxLength: 120,
  })
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, inserted, a, b) => {
      const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [number, number]
      for (const line of changeLines(before, [{ start, end, text: inserted }], paint, 40)) {
        expect(displayWidth(line)).toBeLessThanOrEqual(40)
        expect(line).not.toMatch(/[\r\n\u001b\u202e]/)
      }
    }),
  )
})

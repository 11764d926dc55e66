import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/edit/apply-edits.ts'
import { canvasOf } from '../../src/edit/canvas.ts'
import { toEdits } from '../../src/edit/to-edits.ts'
import { postOf } from './edit-text.ts'

describe('toEdits', () => {
  const post = postOf('---\ntitle: a\ntags: [ b, c ]\n---\n')

  test('sorts the edits of several changes', () => {
    const changes = [
      { kind: 'set', path: ['tags', 1], value: 'd' },
      { kind: 'rename', path: ['title'], key: 'name' },
    ] as const
    expect(toEdits(changes, canvasOf(post))).toEqual([
      { start: 4, end: 9, text: 'name' },
      { start: 24, end: 25, text: 'd' },
    ])
  })

  test('refuses changes that overlap', () => {
    const changes = [
      { kind: 'set', path: ['tags', 1], value: 'd' },
      { kind: 'remove', path: ['tags'] },
    ] as const
    expect(toEdits(changes, canvasOf(post))).toBeNull()
  })

  test('refuses all when one cannot be made', () => {
    const changes = [
      { kind: 'set', path: ['title'], value: 'd' },
      { kind: 'remove', path: ['nothing'] },
    ] as const
    expect(toEdits(changes, canvasOf(post))).toBeNull()
  })

  test('without a post, only text can be changed', () => {
    const text = { kind: 'text', span: { start: 0, end: 4 }, text: '---', fields: 'none' } as const
    expect(toEdits([text], canvasOf(null))).toEqual([{ start: 0, end: 4, text: '---' }])
    expect(toEdits([text, { kind: 'set', path: ['title'], value: 'x' }], canvasOf(null))).toBeNull()
  })

  test('says nothing where nothing is to be done', () => {
    expect(toEdits([{ kind: 'set', path: ['tags'], value: ['b', 'c'] }], canvasOf(post))).toEqual([])
    expect(toEdits([], canvasOf(null))).toEqual([])
  })
})

describe('applyEdits', () => {
  test('applies in the order of the text, insertions at one place in the order given', () => {
    const edits = [
      { start: 3, end: 5, text: 'X' },
      { start: 0, end: 0, text: 'a' },
      { start: 0, end: 0, text: 'b' },
      { start: 5, end: 5, text: 'Y' },
    ]
    expect(applyEdits('012345', edits)).toBe('ab012XY5')
  })

  test('throws on overlaps and on edits outside the text', () => {
    expect(() =>
      applyEdits('0123', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError)
    expect(() => applyEdits('0123', [{ start: 3, end: 2, text: '' }])).toThrow(RangeError)
    expect(() => applyEdits('0123', [{ start: 3, end: 5, text: '' }])).toThrow(RangeError)
    expect(() => applyEdits('0123', [{ start: -1, end: 0, text: '' }])).toThrow(RangeError)
  })
})

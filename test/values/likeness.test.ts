/** Holds which spellings count as one name, and what is suggested for a name that nobody knows. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countEdits } from '../../src/values/likeness/count-edits.ts'
import { foldKey } from '../../src/values/likeness/fold-key.ts'
import { nearest } from '../../src/values/likeness/nearest.ts'
import { replaceLookAlikes } from '../../src/values/likeness/replace-look-alikes.ts'

const simplify = (text: string) => text.replaceAll('國', '国').replaceAll('聞', '闻').replaceAll('際', '际')

describe('foldKey', () => {
  test.each([
    ['Open Source', 'open-source'],
    ['open_source', 'opensource'],
    ['ＡＢＣ', 'abc'],
    ['ｱｲｳ', 'アイウ'],
    ['约翰·史密斯', '约翰・史密斯'],
    ['约翰•史密斯', '约翰 史密斯'],
    ['a–b', 'a-b'],
    ['标\u200b签', '标签'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['cafe\u0301', 'café'],
  ])('%j and %j are one name', (left, right) => {
    expect(foldKey(left)).toBe(foldKey(right))
  })

  test.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['node', 'nodejs'],
    ['-', '_'],
    ['-', ''],
    ['国际', '國際'],
    ['cafe', 'café'],
  ])('%j and %j are two names', (left, right) => {
    expect(foldKey(left)).not.toBe(foldKey(right))
  })

  test('a further fold joins more', () => {
    expect(foldKey('國際', simplify)).toBe(foldKey('国际', simplify))
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('nearest', () => {
  const fields = ['layout', 'title', 'date', 'author', 'from', 'tags', 'categories', 'comments']

  test.each([
    ['Title', 'title', 'case', 0],
    ['ｔｉｔｌｅ', 'title', 'width', 0],
    ['ti-tle', 'title', 'spacing', 0],
    ['tіtle', 'title', 'confusable', 0],
    ['titel', 'title', 'edit', 1],
    ['tilte', 'title', 'edit', 1],
    ['form', 'from', 'edit', 1],
    ['tag', 'tags', 'edit', 1],
    ['auther', 'author', 'edit', 1],
    ['catagories', 'categories', 'edit', 1],
    ['Catagorys', 'categories', 'edit', 3],
    ['coment', 'comments', 'edit', 2],
  ])('%s: %s (%s)', (name, candidate, kind, distance) => {
    expect(nearest(name, fields)[0]).toEqual({ candidate, kind, distance })
  })

  test.each(['title', 'permalink', 'x', 'ta', '', '标题'])('nothing like %j', (name) => {
    expect(nearest(name, fields)).toEqual([])
  })

  test('a short word is matched by its folds alone', () => {
    expect(nearest('js', ['ts', 'JS']).map(({ candidate }) => candidate)).toEqual(['JS'])
    expect(nearest('新闻', ['新人', '旧闻'])).toEqual([])
    expect(nearest('公民党', ['公民会'])).toEqual([])
    expect(nearest('公民社会', ['公民社会。', '公社民会']).map(({ distance }) => distance)).toEqual([1, 1])
  })

  test('best first, a limit, and no name twice', () => {
    const found = nearest('tags', ['tag', 'TAGS', 'tags2', 'bags', 'TAGS', 't-ags'])
    expect(found.map(({ candidate }) => candidate)).toEqual(['TAGS', 't-ags', 'tag'])
    expect(nearest('tags', ['tag', 'TAGS'], { limit: 1 })).toHaveLength(1)
  })

  test('a fold of the caller finds the other script', () => {
    expect(nearest('國際新聞', ['国际新闻'], { fold: simplify })).toEqual([
      { candidate: '国际新闻', kind: 'script', distance: 0 },
    ])
  })
})

describe('countEdits', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  test('a swap of neighbours is one edit, and a bound is a bound', () => {
    expect(countEdits('ab', 'ba', 1)).toBe(1)
    expect(countEdits('abcd', 'badc', 2)).toBe(2)
    expect(countEdits('kitten', 'sitting', 3)).toBe(3)
    expect(countEdits('kitten', 'sitting', 2)).toBeUndefined()
  })

  test('it is symmetric, zero for equals only, and the bound changes no number within it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (left, right, most) => {
        const edits = countEdits(left, right, 8)
        expect(edits).toBeDefined()
        expect(countEdits(right, left, 8)).toBe(edits)
        expect(edits === 0).toBe(left === right)
        expect(countEdits(left, right, most)).toBe((edits ?? 9) <= most ? edits : undefined)
      }),
      { numRuns: 2000 },
    )
  })
})

test('look-alikes become Latin, other letters stay', () => {
  expect(replaceLookAlikes('Аutһоr')).toBe('Author')
  expect(replaceLookAlikes('жук Ω 标题')).toBe('жyк Ω 标题')
})

import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'unknown-item'
const collection = {
  vocabulary: { tags: ['rivers', 'walking', 'JavaScript', '新闻', '旅行见闻'], author: ['林一', 'Lin Yi'] },
}
const post = (tags: string) => `---\ntags: ${tags}\n---\n`

describe(ID, () => {
  it('says nothing without a vocabulary', () => {
    expect(verdicts(post('[anything]'))).toEqual([])
  })

  it('points at the item and offers near names to choose from', () => {
    const text = post('[rivers, wallking]')
    expect(verdicts(text, { collection })).toEqual([`2:16 ${ID}`])
    expect(offers(text, ID, { collection })).toEqual(['manual: Write `walking`'])
    expect(lint(text, { collection })[0]?.help).toBe('Did you mean `walking`? Else add it to the vocabulary.')
    expect(applyFixes(text, ID, ['safe', 'unsafe'], { collection })).toBe(text)
    expect(applyFixes(text, ID, ['manual'], { collection })).toBe(post('[rivers, walking]'))
  })

  it.each([
    ['javascript', 'JavaScript'],
    ['ｒｉｖｅｒｓ', 'rivers'],
    ['旅行见文', '旅行见闻'],
  ])('knows what %s was meant to be', (item, name) => {
    expect(offers(post(`["${item}"]`), ID, { collection })).toEqual([`manual: Write \`${name}\``])
  })

  it('offers nothing where nothing is near', () => {
    expect(offers(post('[quantum]'), ID, { collection })).toEqual([])
    expect(verdicts(post('[quantum]'), { collection })).toEqual([`2:8 ${ID}`])
  })

  it('judges single texts as well', () => {
    expect(verdicts('---\nauthor: Lin Yy\n---\n', { collection })).toEqual([`2:9 ${ID}`])
    expect(verdicts('---\nauthor: 林一\n---\n', { collection })).toEqual([])
  })

  it('leaves blanks, and texts in place of lists, to other rules', () => {
    expect(verdicts(post('" rivers "'), { collection }).join()).not.toContain(ID)
    expect(verdicts(post('[" rivers ", ""]'), { collection }).join()).not.toContain(ID)
  })

  it('is said instead of an inconsistent spelling', () => {
    const others = ['b.md', 'c.md'].map((path) => ({ path, text: post('[JavaScript]') }))
    expect(verdicts(post('[javascript]'), { collection, others })).toEqual([`2:8 ${ID}`])
  })
})

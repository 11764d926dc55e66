import { describe, expect, it } from 'vitest'
import { offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'unknown-author'
const site = { collection: { site: { layouts: null, authors: ['Lin Yi', '林一', 'wumei'] } } }

describe(ID, () => {
  it('points at the name and offers the nearest', () => {
    const text = '---\ntitle: 河边散步\nauthor: lin yi\n---\n'
    expect(verdicts(text, site)).toEqual([`3:9 ${ID}`])
    expect(lint(text, site)[0]?.message).toBe(
      '`author` is `lin yi`, but the authors of the site are `Lin Yi`, `林一` or `wumei`',
    )
    expect(offers(text, ID, site)).toEqual(['manual: Change it to `Lin Yi`'])
  })

  it('looks at each of several', () => {
    expect(verdicts('---\nauthors: [林一, 林二]\n---\n', site)).toEqual([`2:15 ${ID}`])
    expect(lint('---\nauthors: [林一, 林二]\n---\n', site)[0]?.message).toMatch(/^item 2 of `authors` is `林二`/)
  })

  it.each(['author: 林一', 'author: wumei', 'authors: [Lin Yi, wumei]', 'author: " 林一"', 'title: A walk'])(
    'is silent about `%s`',
    (line) => {
      expect(verdicts(`---\n${line}\n---\n`, site)).not.toContainEqual(expect.stringContaining(ID))
    },
  )

  it('is silent where the site has no list of authors', () => {
    expect(verdicts('---\nauthor: anyone\n---\n')).toEqual([])
  })
})

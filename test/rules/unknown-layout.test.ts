import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'unknown-layout'
const at = (layouts: string[] | null) => ({ collection: { site: { layouts, authors: null } } })
const site = at(['default', 'none', 'null', 'page', 'post'])

describe(ID, () => {
  it('points at the name and offers the nearest', () => {
    const text = '---\ntitle: A walk\nlayout: "posts"\n---\n'
    expect(verdicts(text, site)).toEqual([`3:9 ${ID}`])
    expect(lint(text, site)[0]?.message).toBe(
      '`layout` is `posts`, but the layouts of the site are `default`, `none`, `null`, `page` or `post`',
    )
    expect(offers(text, ID, site)).toEqual(['manual: Change it to `post`'])
    expect(applyFixes(text, ID, ['manual'], site)).toBe('---\ntitle: A walk\nlayout: "post"\n---\n')
  })

  it.each(['layout: post', 'layout: none', 'layout: false', 'layout:', 'title: A walk'])(
    'is silent about `%s`',
    (line) => {
      expect(verdicts(`---\n${line}\n---\n`, site)).not.toContainEqual(expect.stringContaining(ID))
    },
  )

  it('is silent where the site has no folder of layouts', () => {
    expect(verdicts('---\nlayout: posts\n---\n')).toEqual([])
  })

  it('speaks up where that folder is empty', () => {
    expect(lint('---\nlayout: post\n---\n', at([]))[0]?.message).toContain('the site has no layouts')
  })
})

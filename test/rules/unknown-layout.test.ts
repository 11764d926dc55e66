import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'unknown-layout'
const jekyll = {
  generator: 'jekyll',
  path: '_posts/2023-10-28-a.md',
  site: { '_layouts/default.html': '', '_layouts/page.html': '', '_layouts/post.html': '' },
} as const
const eleventy = {
  generator: 'eleventy',
  path: 'posts/a.md',
  site: { '_includes/layouts/base.njk': '', '_includes/card.11ty.js': '', 'eleventy.config.js': '' },
} as const
const at = (line: string) => `---\ntitle: A walk\n${line}\n---\n`

describe(ID, () => {
  it('points at the name and offers the nearest', () => {
    const text = at('layout: "posts"')
    expect(verdicts(text, jekyll)).toEqual([`3:9 ${ID}`])
    expect(lint(text, jekyll)[0]).toMatchObject({
      level: 'warning',
      message: '`layout` is `posts`, but the layouts of the site are `default`, `page` or `post`',
    })
    expect(offers(text, ID, jekyll)).toEqual(['manual: Change it to `post`'])
    expect(applyFixes(text, ID, ['manual'], jekyll)).toBe(at('layout: "post"'))
  })

  it.each(['layout: post', 'layout: none', 'layout: false', 'layout:', 'author: Lin Yi'])(
    'is silent about `%s`',
    (line) => {
      expect(verdicts(at(line), jekyll)).not.toContainEqual(expect.stringContaining(ID))
    },
  )

  it('is an error where the build stops at it', () => {
    const text = at('layout: layouts/bsae.njk')
    expect(lint(text, eleventy)[0]).toMatchObject({
      level: 'error',
      message: '`layout` is `layouts/bsae.njk`, which the site does not have: Eleventy stops there',
      help: expect.stringContaining('Did you mean `layouts/base.njk`?'),
    })
    expect(verdicts(at('layout: layouts/base'), eleventy)).toEqual([])
    expect(verdicts(at('layout: layouts/base.njk'), eleventy)).toEqual([])
    expect(verdicts(at('layout: card'), eleventy)).toEqual([])
    expect(verdicts(at('layout: base'), eleventy)).toEqual([`3:9 ${ID}`])
  })

  it.each([
    ['the folder of layouts', "layouts: '_includes/layouts'", { 'src/_includes/layouts/base.njk': '' }],
    ['one of another name', "layouts: 'views'", { 'src/views/base.njk': '', 'src/_includes/card.njk': '' }],
    ['that of includes', "includes: '_partials'", { 'src/_partials/base.njk': '', '_includes/card.njk': '' }],
    ['one outside of the input', "includes: '../_includes'", { '_includes/base.njk': '' }],
  ])('goes by where the configuration has them: %s', (_, dir, files) => {
    const config = `module.exports = () => ({ dir: { input: 'src', ${dir} } })`
    const own = { ...eleventy, path: 'src/a.md', site: { ...files, 'eleventy.config.js': config } }
    expect(verdicts(at('layout: base'), own)).toEqual([])
    expect(verdicts(at('layout: base.njk'), own)).toEqual([])
    expect(lint(at('layout: bsae'), own)[0]).toMatchObject({ rule: ID, level: 'error' })
  })

  it('is silent where layouts may stand elsewhere', () => {
    const theme = { ...jekyll, site: { ...jekyll.site, '_config.yml': 'title: x\ntheme: minima\n' } }
    expect(verdicts(at('layout: posts'), theme)).toEqual([])
    const alias = { ...eleventy, site: { ...eleventy.site, 'eleventy.config.js': 'c.addLayoutAlias("base", "b.njk")' } }
    expect(verdicts(at('layout: base'), alias)).toEqual([])
    const config = "import { theme } from 'vuepress-theme-rivers'"
    for (const text of [config, ''])
      expect(
        verdicts(at('layout: Blog'), {
          generator: 'vuepress',
          path: 'a.md',
          site: { '.vuepress/layouts/Dike.vue': '', '.vuepress/theme.ts': text },
        }),
      ).toHaveLength(text === '' ? 1 : 0)
    expect(verdicts(at('layout: posts'))).toEqual([])
    expect(verdicts(at('layout: posts'), { generator: 'hugo', site: { 'layouts/_default/single.html': '' } })).toEqual(
      [],
    )
  })
})

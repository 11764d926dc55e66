import { describe, expect, it } from 'vitest'
import { lint, verdicts } from './lint-example.ts'

const ID = 'duplicate-permalink'
const post = (permalink: string, more = '') =>
  `---\ntitle: ${permalink.length} ${more.length}\npermalink: ${permalink}\n${more}---\n`
const validate = (left: string, right: string, options?: unknown) =>
  verdicts(left, { others: [{ path: 'b.md', text: right }], ...(options === undefined ? {} : { options }) }, ID)

describe(ID, () => {
  it.each([
    ['/a/b/', '/a/b'],
    ['a//b', '/a/b/'],
    ['/河/', '"/河"'],
  ])('takes %s and %s for one address', (left, right) => {
    expect(validate(post(left), post(right, 'draft: false\n'))).toEqual([`3:12 ${ID}`])
  })

  it.each([
    ['/a/', '/b/'],
    ['/A/', '/a/'],
    ['pretty', 'pretty'],
    ['/:categories/:title/', '/:categories/:title/'],
    ['"/{{ slug }}/"', '"/{{ slug }}/"'],
    ['false', 'false'],
    ['""', '""'],
  ])('does not take %s and %s for one address', (left, right) => {
    expect(validate(post(left), post(right, 'draft: false\n'))).toEqual([])
  })

  it('lets a draft wait for the address of what is published', () => {
    expect(validate(post('/a/'), post('/a/', 'draft: true\n'))).toEqual([])
    expect(validate(post('/a/'), post('/a/', 'published: false\n'))).toEqual([])
  })

  it('looks at the field that the options name', () => {
    const twin = (title: string) => `---\ntitle: ${title}\nslug: /a\n---\n`
    expect(validate(twin('A'), twin('B'))).toEqual([])
    expect(validate(twin('A'), twin('B'), { field: 'slug' })).toEqual([`3:7 ${ID}`])
  })

  const both = (
    generator: 'docusaurus' | 'hugo' | 'jekyll' | 'eleventy',
    [left, first]: readonly [string, string],
    [right, second]: readonly [string, string],
    site: Readonly<Record<string, string>> = {},
  ) => {
    const text = (line: string, title: string) => `---\ntitle: ${title}\n${line}\n---\n`
    const others = [{ path: right, text: text(second, 'Second') }]
    return lint(text(first, 'First'), { generator, path: left, others, site }).filter(({ rule }) => rule === ID)
  }

  it.each([
    ['docusaurus', ['blog/2020-01-01-a.md', 'slug: same'], ['blog/2021/2021-01-02-b.md', 'slug: /same/']],
    ['docusaurus', ['docs/a.md', 'slug: /intro'], ['docs/guides/b.md', 'slug: /intro']],
    ['docusaurus', ['docs/a.md', 'slug: intro'], ['docs/b.md', 'slug: intro']],
    ['hugo', ['content/a.md', 'url: /a/'], ['content/b.md', 'url: a']],
    ['hugo', ['content/a.md', 'aliases: [/old/, /b/]'], ['content/b.md', 'aliases: [/x/, /b]']],
    ['hugo', ['content/walks/a.md', 'aliases: [old]'], ['content/walks/b/index.md', 'aliases: [old/]']],
    ['hugo', ['content/posts/a.md', 'slug: same'], ['content/posts/b/index.md', 'slug: same']],
    ['jekyll', ['_posts/2020-01-01-a.md', 'slug: same'], ['_posts/2020-01-01-b.md', 'slug: same']],
    ['eleventy', ['a.md', 'permalink: /feed.xml'], ['b.md', 'permalink: feed.xml']],
  ] as const)('of %s: %j and %j are one address', (generator, left, right) => {
    const found = both(generator, left, right)
    expect(found.map(({ level }) => level)).toEqual(['error'])
    expect(found[0]?.related).toMatchObject([{ path: right[0], line: 3 }])
  })

  it.each([
    ['docusaurus', ['blog/a.md', 'slug: /'], ['docs/a.md', 'slug: /']],
    ['docusaurus', ['docs/x/a.md', 'slug: intro'], ['docs/y/b.md', 'slug: intro']],
    ['docusaurus', ['docs/a.md', 'slug: /a'], ['versioned_docs/version-1.0/a.md', 'slug: /a']],
    ['docusaurus', ['docs/a.md', 'slug: /a'], ['i18n/fr/docusaurus-plugin-content-docs/current/a.md', 'slug: /a']],
    ['hugo', ['content/walks/a.md', 'aliases: [old]'], ['content/rivers/a.md', 'aliases: [old]']],
    ['hugo', ['content/walks/_index.md', 'aliases: [old]'], ['content/walks/a.md', 'aliases: [old]']],
    ['hugo', ['content/posts/a.md', 'slug: same'], ['content/notes/a.md', 'slug: same']],
    ['hugo', ['content/en/a.md', 'url: /a/'], ['content/fr/a.md', 'url: /a/']],
    ['hugo', ['content/a.md', 'permalink: /a/'], ['content/b.md', 'permalink: /a/']],
    ['jekyll', ['_posts/2020-01-01-a.md', 'slug: same'], ['_posts/2021-01-01-b.md', 'slug: same']],
    ['jekyll', ['a.md', 'permalink: /a/\nlang: en'], ['b.md', 'permalink: /a/\nlang: fr']],
    ['jekyll', ['_drafts/a.md', 'permalink: /a/'], ['_posts/2020-01-01-a.md', 'permalink: /a/']],
  ] as const)('of %s: %j and %j are two', (generator, left, right) => {
    expect(both(generator, left, right)).toEqual([])
  })

  it('lets posts of different days have one slug where the day is in the address', () => {
    const posts = [
      ['content/posts/a.md', 'date: 2020-01-01\nslug: same'],
      ['content/posts/b.md', 'date: 2021-01-01\nslug: same'],
    ] as const
    expect(both('hugo', ...posts)).toHaveLength(1)
    expect(both('hugo', ...posts, { 'hugo.toml': '[permalinks]\nposts = "/:year/:month/:slug/"\n' })).toEqual([])
  })

  it.each([
    ['_config.yml', 'plugins:\n  - jekyll-redirect-from\n', 1],
    ['Gemfile', 'gem "jekyll-redirect-from", group: :jekyll_plugins\n', 1],
    ['_config.yml', 'plugins:\n  - jekyll-feed\n  # - jekyll-redirect-from\n', 0],
    ['_config.yml', 'title: A site\n', 0],
  ])('goes by fields of a plugin where the site has it: %s %j', (file, text, count) => {
    const site = { [file]: text }
    expect(both('jekyll', ['a.md', 'permalink: /a/'], ['b.md', 'redirect_from: /a/index.html'], site)).toHaveLength(
      count,
    )
    expect(both('jekyll', ['a.md', 'redirect_from: /b'], ['b.md', 'redirect_from: [/b/]'], site)).toHaveLength(count)
  })

  it('says which field of the other post it is', () => {
    const site = { '_config.yml': 'plugins: [jekyll-redirect-from]\n' }
    const [found] = both('jekyll', ['a.md', 'permalink: /a/'], ['b.md', 'redirect_from: [/z/, /a]'], site)
    expect(found?.message).toBe('`permalink` `/a` is also the `redirect_from` of `b.md`')
  })
})

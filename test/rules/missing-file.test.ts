import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'missing-file'
const site = {
  'assets/img/river.jpg': '',
  'assets/img/Dike.png': '',
  'themes/plain/static/banner.svg': '',
  '_posts/2023-10-28-a.md': '',
}
const jekyll = { generator: 'jekyll', path: '_posts/2023-10-28-a.md', site } as const
const at = (line: string) => `---\ntitle: A walk\n${line}\n---\n`

describe(ID, () => {
  it('points at the path and offers the nearest', () => {
    const text = at('image: /assets/img/rivr.jpg')
    expect(verdicts(text, jekyll)).toEqual([`3:8 ${ID}`])
    expect(lint(text, jekyll)[0]).toMatchObject({
      level: 'warning',
      message: '`image` names `/assets/img/rivr.jpg`, which is not there',
    })
    expect(offers(text, ID, jekyll)).toEqual(['manual: Change it to `/assets/img/river.jpg`'])
    expect(applyFixes(text, ID, ['manual'], jekyll)).toBe(at("image: '/assets/img/river.jpg'"))
  })

  it.each([
    ['image: /img/none.png', '3:8'],
    ['header-img: "img/no-such-picture.jpg"', '3:13'],
    ['image: { path: /assets/img/dike.png }', '3:16'],
    ['header:\n  teaser: ../assets/img/rivr.jpg', '4:11'],
  ])('finds `%s`', (line, place) => {
    expect(verdicts(at(line), jekyll)).toEqual([`${place} ${ID}`])
  })

  it.each([
    'image: /assets/img/river.jpg',
    'image: assets/img/river.jpg?v=2',
    'image: ../assets/img/river.jpg',
    'image: /blog/assets/img/river.jpg',
    'image: river.jpg',
    'image: /banner.svg',
    'image: https://example.com/none.png',
    'image: //example.com/none.png',
    'image: "data:image/png;base64,AAAA"',
    'image: "{{ site.image }}/none.png"',
    'image: "~/assets/none.png"',
    'image: "@site/static/none.png"',
    'image: ../../../none.png',
    'image: mdi-none',
    'image: node.js',
    'image: { path: none }',
    'image:',
  ])('is silent about `%s`', (line) => {
    expect(verdicts(at(line), jekyll)).not.toContainEqual(expect.stringContaining(ID))
  })

  it('looks beside the post, in the folder of its name, and below the roots', () => {
    const files = { 'content/a/river.jpg': '', 'static/img/dike.png': '', 'assets/x.png': '', 'content/b/c.png': '' }
    const hugo = { generator: 'hugo', path: 'content/a/index.md', site: files } as const
    expect(verdicts(at('images: [river.jpg, img/dike.png, /img/dike.png, x.png]'), hugo)).toEqual([])
    expect(verdicts(at('images: [c.png]'), { ...hugo, path: 'content/b.md' })).toEqual([])
    expect(verdicts(at('cover: { image: /img/dyke.png }'), hugo)).toEqual([`3:17 ${ID}`])
  })

  it('stops guessing where most posts name files that are not there', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      path: `_posts/2023-10-01-${name}.md`,
      text: `---\ntitle: ${name}\nimage: /cdn/${name}.png\n---\n`,
    }))
    expect(verdicts(at('image: /cdn/x.png'), { ...jekyll, others })).toEqual([])
  })

  it('is silent without a site', () => {
    expect(verdicts(at('image: /none.png'), { generator: 'jekyll' })).toEqual([])
  })

  it.each([
    ['/2023/06/dike-days/cover.jpg', 0],
    ['/blog/old-river/cover.jpg', 0],
    ['/2023/06/other/cover.jpg', 1],
    ['/2023/06/dike-days/cover.png', 1],
  ])('knows where a page with files of its own may be: %s', (image, count) => {
    const files = {
      'content/posts/0621-dike/index.md': '---\ntitle: The dike\nslug: dike-days\n---\n',
      'content/posts/0621-dike/cover.jpg': '',
      'content/posts/river/index.md': '+++\ntitle = "Old River"\n+++\n',
      'content/posts/river/cover.jpg': '',
    }
    const hugo = { generator: 'hugo', path: 'content/posts/a.md', site: files } as const
    expect(lint(at(`images: [${image}]`), hugo).filter(({ rule }) => rule === ID)).toHaveLength(count)
  })

  it('looks for none in a folder whose posts have theirs elsewhere', () => {
    const hugo = (folder: string) => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `content/${folder}/${name}.md`)
      const others = names.map((path) => ({ path, text: at('image: image/x1/none.png') }))
      const good = names.map((_, index) => ({ path: `content/w${index}.md`, text: at('image: river.jpg') }))
      const site = { 'static/river.jpg': '', ...Object.fromEntries(names.map((path) => [path, ''])) }
      return { generator: 'hugo', path: `content/${folder}/z.md`, site, others: [...others, ...good, ...good] } as const
    }
    const count = (example: ReturnType<typeof hugo>): number =>
      lint(at('image: image/x1/none.png'), example).filter(({ rule }) => rule === ID).length
    expect(count(hugo('events'))).toBe(0)
    expect(count({ ...hugo('events'), path: 'content/walks/z.md' })).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'misspelled-field'
const strict = { schema: 'post' } as const
const seed = {
  layout: 'post',
  title: '河边散步',
  date: '2023-10-28T18:35:06+08:00',
  author: '林一',
  from: 'https://example.com/river.html',
  tags: '[河流]',
  categories: '[旅行]',
}
/** The seven fields, some of them under another name or with another value. */
const post = (changes: Record<string, [name: string, value?: string]>, more = '', eol = '\n') =>
  `---\n${Object.entries(seed)
    .map(([name, value]) => [changes[name]?.[0] ?? name, changes[name]?.[1] ?? value].join(': '))
    .join('\n')}\n${more}---\n`.replaceAll('\n', eol)
const mine = (text: string) =>
  lint(text, strict)
    .filter(({ rule }) => rule === ID)
    .map(({ path }) => path[0])

describe(ID, () => {
  it.each([
    ['layout', 'layuot'],
    ['title', 'titel'],
    ['title', 'Title'],
    ['title', 'ｔｉｔｌｅ'],
    ['title', 'tittle'],
    ['title', '"ti tle"'],
    ['title', 'titlе'],
    ['date', 'dtae'],
    ['date', 'data'],
    ['author', 'auther'],
    ['from', 'form'],
    ['from', 'frm'],
    ['tags', 'tgas'],
    ['tags', 'tag'],
    ['categories', 'categorys'],
    ['categories', 'catagories'],
  ])('finds that %s is missing because it was written %s, and says nothing else', (right, wrong) => {
    const line = Object.keys(seed).indexOf(right) + 2
    expect(verdicts(post({ [right]: [wrong] }), strict)).toEqual([`${line}:1 ${ID}`])
  })

  it.each(['\n', '\r\n'])('renames the key and nothing else (%j)', (eol) => {
    const bad = post({ title: ['titel', "'河边散步' # 标题"] }, '', eol)
    expect(applyFixes(bad, ID, ['safe'], strict)).toBe(bad.replace('titel', 'title'))
  })

  it('renames without asking only where the value fits and the name is nobody’s', () => {
    expect(offers(post({ title: ['titel'] }), ID, strict)).toEqual(['safe: Rename it to `title`'])
    expect(offers(post({ title: ['titel', '2023'] }), ID, strict)).toEqual(['unsafe: Rename it to `title`'])
    expect(offers(post({ tags: ['tag'] }), ID, strict)).toEqual(['safe: Rename it to `tags`'])
    expect(offers(post({ date: ['data'] }), ID, strict)).toEqual(['safe: Rename it to `date`'])
    expect(offers(post({ from: ['form'] }), ID, strict)).toEqual(['safe: Rename it to `from`'])
  })

  it('lets the author choose between two keys for one name', () => {
    expect(offers(post({ title: ['titel'] }, 'tittle: 湖边\n'), ID, strict)).toEqual([
      'manual: Rename it to `title`',
      'manual: Rename it to `title`',
    ])
  })

  it('never loses a value where the right name is there too', () => {
    const differs = post({}, 'Title: 湖边\n')
    expect(mine(differs)).toEqual(['Title'])
    expect(offers(differs, ID, strict)).toEqual([])
    const same = post({}, 'Tags: [河流]\n')
    expect(offers(same, ID, strict)).toEqual(['unsafe: Remove `Tags`: `tags` says the same'])
    expect(applyFixes(same, ID, ['safe', 'unsafe'], strict)).toBe(post({}))
  })

  it.each([
    ...['tag: 河流', 'category: 旅行', 'permalink: /a/', 'updated: 2023-10-28', 'image: /a.png', 'description: 河'],
    ...['excerpt: 河', 'slug: river', 'lang: zh', 'draft: true', 'published: true', 'authors: [林一]', 'series: 河'],
    ...[
      'toc: true',
      'math: true',
      'cover: /a.png',
      'form: contact',
      'comment: true',
      'subtitle: 河',
      'data: 2023-10-28',
    ],
    ...[
      'version: 1.0.0',
      'hackmd: https://example.com/',
      'layouts: [a]',
      'titles: [a, b]',
      'dates: [2023-10-28]',
      'x: 1',
    ],
    ...['mood: 好', '标题: 河', '日期: 2023-10-28', 'rate: 5', 'late: true', 'tabs: [a]', 'fromage: brie'],
  ])('knows that a complete post may have `%s`', (line) => {
    expect(verdicts(post({}, `${line}\n`), strict)).toEqual([])
  })

  it.each([
    ['date', 'rate: 5'],
    ['date', 'data: [1, 2]'],
    ['from', 'form: contact'],
    ['tags', 'tag: 河流'],
    ['tags', 'tabs: 3'],
    ['author', 'authors: [林一]'],
    ['title', 'subtitle: 河'],
  ])('does not take the place of a missing %s by `%s`', (right, line) => {
    const text = post({ [right]: [line.split(': ')[0] ?? '', line.split(': ')[1] ?? ''] })
    expect(text).not.toBe(post({}))
    expect(mine(text)).toEqual([])
  })

  it('speaks of an optional field only where the name is a slip and the value fits', () => {
    expect(mine(post({}, 'commets: true\n'))).toEqual(['commets'])
    expect(mine(post({}, 'commets: 3\n'))).toEqual([])
    expect(mine(post({}, 'COMMENTS: true\n'))).toEqual(['COMMENTS'])
  })

  it('shows a hostile key without its tricks', () => {
    const [problem] = lint('---\n"tit\\u202ele": A walk\n---\n')
    expect(problem?.message).toContain('`tit\\u{202e}le`')
  })

  it('looks at own keys only', () => {
    expect(verdicts('---\nconstructor: 1\n__proto__: 2\ntitle: A walk\n---\n')).toEqual([])
  })
})

describe('misspelled-field beside invisible characters', () => {
  it('speaks alone of a name, and leaves the value to its own rule', () => {
    expect(verdicts('---\nti\u200btle: A walk\n---\n')).toEqual(['2:1 misspelled-field'])
    expect(verdicts('---\nti\u200btle: A\u200b walk\n---\n')).toEqual([
      '2:1 misspelled-field',
      '2:10 invisible-character',
    ])
  })

  it.each([
    ['layout', 'layuot: post'],
    ['excerpt_separator', 'excerpt_seperator: "<!--more-->"'],
    ['description', 'desciption: A walk'],
    ['author', 'auhtor: Bob'],
    ['image', 'imagee: /a.png'],
  ])('finds a misspelled %s of a generator in `%s`', (right, line) => {
    const jekyll = { generator: 'jekyll', schema: 'preset', path: '_posts/2023-10-28-a.md' } as const
    const [problem, ...rest] = lint(`---\ntitle: A\n${line}\n---\n`, jekyll)
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ rule: ID, start: { line: 3, column: 1 } })
    expect(problem?.message).toContain(`a misspelled \`${right}\`, which is missing`)
  })

  it.each(['tages: [a, b]', 'tagss: [a]', 'tgs: [a]', 'tasg: [a]'])('finds the tags in `%s`', (line) => {
    for (const generator of ['jekyll', 'hugo', 'hexo', 'eleventy', 'docusaurus', 'obsidian', 'astro'] as const) {
      const [problem] = lint(`---\ntitle: A\n${line}\n---\n`, { generator, schema: 'preset', path: 'posts/a.md' })
      expect([generator, problem?.rule, problem?.message]).toEqual([generator, ID, expect.stringContaining('`tags`')])
    }
  })

  // Jekyll and Hexo read `category`; to Hugo it is a param, which many themes read.
  it.each(['category: a', 'taxes: [a]', 'tabs: [a]', 'stages: [a]', 'tages: { a: 1 }', 'tag: a'])(
    'takes `%s` for a field of its own',
    (line) => {
      for (const generator of ['jekyll', 'hugo', 'hexo', 'eleventy', 'docusaurus'] as const) {
        const found = lint(`---\ntitle: A\n${line}\n---\n`, { generator, schema: 'preset', path: 'posts/a.md' })
        expect(found.filter(({ rule }) => rule === ID)).toEqual([])
      }
    },
  )

  it.each([
    'height: 300',
    'wight: 3',
    'notes: a',
    'expert: Dr. Who',
    'shape: round',
    'slugs: a',
    'my_title: a',
    'county: Kent',
  ])('says nothing sure of `%s`, which may be a field of the site', (line) => {
    const found = lint(`---\ntitle: A\n${line}\n---\n`, { generator: 'hugo', schema: 'preset', path: 'content/a.md' })
    expect(found.filter(({ rule, level }) => rule === ID && level === 'error')).toEqual([])
    expect(found.flatMap(({ fixes }) => fixes).filter(({ safety }) => safety === 'safe')).toEqual([])
  })

  it('finds names within a field, at any depth', () => {
    const starlight = { generator: 'starlight', schema: 'preset', path: 'src/content/docs/a.md' } as const
    const found = lint(
      '---\ntitle: A\nsidebar:\n  oder: 1\n  badge:\n    txet: New\nhero:\n  actions:\n    - text: Go\n      link: /a/\n      vairant: primary\n---\n',
      starlight,
    ).filter(({ rule }) => rule === ID)
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'sidebar.oder',
      'sidebar.badge.txet',
      'hero.actions.0.vairant',
    ])
    expect(found[0]?.message).toBe('`oder` looks like a misspelled `order`, which is missing')
    const both = '---\ntitle: A\nsidebar:\n  oder: 1\n  order: 1\n---\n'
    expect(lint(both, starlight)[0]?.message).toContain('`oder` looks like a misspelled `order`, which is there too')
  })

  it('compares a name with those of the other posts', () => {
    const text = (field: string, title = 'A') => `---\ntitle: ${title}\n${field}: a\n---\n`
    const others = Array.from({ length: 10 }, (_, at) => ({ path: `b${at}.md`, text: text('narrator', `B${at}`) }))
    const [problem, ...rest] = lint(text('narator'), { others })
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ rule: ID, level: 'warning', start: { line: 3, column: 1 } })
    expect(problem?.message).toBe(
      '`narator` is in this post alone, and looks like a misspelled `narrator`, which is in 10 posts',
    )
    expect(offers(text('narator'), ID, { others })).toEqual(['manual: Rename it to `narrator`'])
    expect(lint(text('narator'), { others: others.slice(1) })).toEqual([])
    expect(lint(text('narator: b\nnarrator'), { others })).toEqual([])
  })

  it('takes upper and lower case for the same where the generator does', () => {
    const hugo = { generator: 'hugo', schema: 'preset', path: 'content/a.md' } as const
    expect(verdicts('---\nTitle: A\nDate: 2023-10-28\nTAGS: [a]\nlinktitle: B\n---\n', hugo)).toEqual([])
    const [problem] = lint('---\nTitle: A\nWeight: heavy\n---\n', hugo)
    expect(problem).toMatchObject({ field: 'Weight', path: ['Weight'], start: { line: 3, column: 9 } })
    const twin = [{ path: 'content/b.md', text: '---\nTITLE: A\nDATE: 2023-10-28\n---\n' }]
    expect(verdicts('---\nTitle: A\nDate: 2023-10-28\n---\n', { ...hugo, others: twin })).toEqual([
      '2:8 duplicate-title',
    ])
    expect(applyFixes('---\nTITLE: A\nTags: [a, a]\n---\n', 'duplicate-item', ['safe'], hugo)).toBe(
      '---\nTITLE: A\nTags: [a]\n---\n',
    )
    expect(verdicts('---\nTitle: A\n---\n', { ...hugo, generator: 'jekyll' })).toEqual([`2:1 ${ID}`])
  })

  it.each(['title:', '*title', 'title='])('takes the marks off %j on any site', (name) => {
    const text = `---\n${name === '*title' ? `"${name}"` : name}: A walk\n---\n`
    for (const generator of ['jekyll', 'hugo', 'astro'] as const)
      expect(verdicts(text, { generator, schema: 'preset' })).toEqual([`2:1 ${ID}`])
  })
})

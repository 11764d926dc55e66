import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'not-a-list'
const post = (tags: string) => `---\ntags: ${tags}\ncategories: [旅行]\n---\n`

describe(ID, () => {
  it.each([
    ['[旅行，散步]', '[旅行, 散步]'],
    ['[ a， b、c, d ]', '[ a, b, c, d ]'],
  ])('finds commas that are none in %s', (bad, good) => {
    expect(verdicts(post(bad))).toEqual([`2:${bad.startsWith('[ ') ? 9 : 8} ${ID}`])
    expect(applyFixes(post(bad), ID)).toBe(post(bad))
    expect(applyFixes(post(bad), ID, ['unsafe'])).toBe(post(good))
  })

  it.each(['["你好，世界"]', '\n  - 你好，世界', '[红楼梦]', '[a\n  - b]'])('leaves %j to its author', (tags) => {
    expect(verdicts(post(tags))).toEqual([])
  })

  it.each([
    ["a, 'b c', d", "[a, 'b c', d]"],
    ['a, "b, c"', '[a, "b, c"]'],
  ])('leaves the quotes of %s quotes', (bad, good) => {
    expect(applyFixes(post(bad), ID)).toBe(post(good))
  })

  it.each(['［茶, 散步］', '<a, b>', '10,000 steps, walks', 'a, “b c”', 'a", b'])(
    'makes no list of %s unasked',
    (tags) => {
      expect(applyFixes(post(tags), ID, ['safe', 'unsafe'])).toBe(post(tags))
      expect(offers(post(tags), ID).length).toBeGreaterThan(0)
    },
  )

  it.each([
    ['\n - a\n  - b\n  - c', '\n - a\n - b\n - c', '4:3'],
    ['\n  - a\n    b\n    - c', '\n  - a\n  - b\n  - c', '5:5'],
    ['\n  - a\n    b\n  - c', '\n  - a\n  - b\n  - c', '4:5'],
    ['\n- 河流\n  long walks\n  b', '\n- 河流\n- long walks\n- b', '4:3'],
    ['\n-   a\n    b', '\n-   a\n-   b', '4:5'],
    ['[\n  a\n  b,\n  c\n]', '[\n  a,\n  b,\n  c\n]', '3:3'],
  ])('finds items that melted into one in %j', (bad, good, at) => {
    expect(verdicts(post(bad))).toEqual([`${at} ${ID}`])
    expect(applyFixes(post(bad), ID)).toBe(post(bad))
    expect(applyFixes(post(bad), ID, ['unsafe'])).toBe(post(good))
  })

  it.each([
    '\n  - a note that is longer than tags are\n    and goes on\n  - d',
    '\n  - rivers,\n    walks\n  - d',
    '\n  - "rivers\n    walks"',
    '\n  - >\n    rivers\n    walks',
    '\n  - rivers\n\n    walks',
  ])('leaves an item that goes on in the next line alone in %j', (tags) => {
    expect(verdicts(post(tags))).toEqual([])
  })

  it('shows what is there, where it is', () => {
    const [problem] = lint(post('long walks'))
    expect(problem).toMatchObject({ rule: ID, level: 'error', start: { line: 2, column: 7 } })
    expect(problem?.message).toBe('`tags` must be a list, not `long walks`')
  })

  it.each([
    ['rivers', '[rivers]'],
    ['河流', '[河流]'],
    ['rivers, walking', '[rivers, walking]'],
    ['河流，散步', '[河流, 散步]'],
    ['河流、散步、', '[河流, 散步]'],
    ['"rivers,,long walks"', '["rivers", "long walks"]'],
    ['2023', '["2023"]'],
    ['007', '["007"]'],
  ])('makes %s the list %s', (bad, good) => {
    const fixed = applyFixes(post(bad), ID)
    expect(fixed.replaceAll(/['"]/g, '')).toBe(post(good).replaceAll(/['"]/g, ''))
    expect(verdicts(fixed)).toEqual([])
  })

  it.each([
    ['long walks', ['`long`, `walks`', 'of one: `long walks`']],
    ['新闻 政治', ['`新闻`, `政治`', 'of one: `新闻 政治`']],
    ['rivers; long walks', ['`rivers`, `long walks`', 'of one: `rivers; long walks`']],
    ['"1,000"', ['`1`, `000`', 'of one: `1,000`']],
    ['"Lin (Yi, editor), Wang"', ['`Lin (Yi`, `editor)`, `Wang`', 'of one: `Lin (Yi, editor), Wang`']],
    ['true', ['of one: `true`']],
  ])('lets the author choose what %s means', (tags, titles) => {
    const text = post(tags)
    expect(applyFixes(text, ID, ['safe', 'unsafe'])).toBe(text)
    const found = offers(text, ID)
    expect(found).toHaveLength(titles.length)
    for (const offer of found) expect(offer).toMatch(/^manual: Make it a list/)
    for (const [index, title] of titles.entries()) expect(found[index]).toContain(title)
  })

  it('keeps the style of the other list and CRLF', () => {
    const bad = '---\r\ntags: 河流、散步\r\ncategories:\r\n- 旅行\r\n---\r\n'
    expect(applyFixes(bad, ID)).toBe('---\r\ntags:\r\n- 河流\r\n- 散步\r\ncategories:\r\n- 旅行\r\n---\r\n')
  })

  it('leaves what is empty, and lists, to other rules', () => {
    for (const tags of ['', '""', '[]', '[a]', '{a: 1}']) expect(verdicts(post(tags)).join()).not.toContain(ID)
  })

  it.each([
    ['jekyll', 'Web, JavaScript', 'error', '2 items: `Web,`, `JavaScript`'],
    ['jekyll', 'rivers,walking', 'warning', 'one item: `rivers,walking`'],
    ['jekyll', '旅行，散步', 'warning', 'one item: `旅行，散步`'],
    ['eleventy', 'Web, JavaScript', 'error', '2 items: `Web`, ` JavaScript`'],
    ['hexo', 'Web, JavaScript', 'warning', 'one item: `Web, JavaScript`'],
  ] as const)('says what %s makes of `%s`', (generator, tags, level, made) => {
    const example = { generator, schema: 'preset', path: 'posts/a.md' } as const
    const text = `---\ntitle: A\ndate: 2023-10-28\ntags: ${tags}\n---\n`
    const problems = lint(text, example).filter(({ rule }) => rule === ID)
    expect(problems).toMatchObject([{ level, start: { line: 4, column: 7 } }])
    expect(problems[0]?.message).toMatch(/^of `tags` \w+ makes /)
    expect(problems[0]?.message).toContain(made)
    const tier = level === 'error' ? 'safe' : 'unsafe'
    const fixed = applyFixes(text, ID, [tier], example)
    expect(fixed).toContain(`tags: [ ${tags.split(/[,，] ?/).join(', ')} ]`)
  })

  it.each([
    ['jekyll', 'Web JavaScript'],
    ['jekyll', 'web'],
    ['eleventy', 'web,javascript'],
    ['obsidian', 'web, javascript'],
  ] as const)('knows that to %s `%s` is a list', (generator, tags) => {
    const found = lint(`---\ntitle: A\ntags: ${tags}\n---\n`, { generator, schema: 'preset', path: 'a.md' })
    expect(found.filter(({ rule }) => rule === ID)).toEqual([])
  })

  it.each([
    ['(a, b)', 'hexo', 'warning'],
    ['"[a, b]"', 'hexo', 'warning'],
    ['"{a, b}"', 'jekyll', 'error'],
    ['a, b]', 'hexo', 'warning'],
    ['a; b', 'hexo', 'warning'],
    ['a；b', 'hexo', 'warning'],
    ['a; b', 'jekyll', 'error'],
    ['a\n  - b', 'jekyll', 'error'],
    ['a\n  - b', 'hexo', 'error'],
    ['[a; b]', 'hexo', 'error'],
    ['\n  - a,\n  - b', 'hexo', 'warning'],
  ] as const)('sees that %j is meant for a list by %s', (tags, generator, level) => {
    const site = { generator, schema: 'preset' } as const
    const text = `---\ntitle: A walk\ntags: ${tags}\n---\n`
    expect(lint(text, site).map((one) => [one.rule, one.level])).toEqual([[ID, level]])
    expect(applyFixes(text, ID, ['safe'], site)).toBe(text)
  })

  it.each(['a (long, or not)', '"R&amp;D"', '[R&amp;D, b]', '\n  - "a,"\n  - b', '\n  - R&amp;\n  - b', 'a - b'])(
    'takes %j for what it is',
    (tags) =>
      expect(verdicts(`---\ntitle: A walk\ntags: ${tags}\n---\n`, { generator: 'hexo', schema: 'preset' })).toEqual([]),
  )

  it('asks whether lines with dashes below the text of another field are items', () => {
    const text = '---\ntitle: A walk\nauthors: anna\n  - ben\n---\n'
    expect(lint(text, { generator: 'docusaurus', schema: 'preset' })).toMatchObject([{ rule: ID, level: 'warning' }])
  })

  it('takes lines with dashes below a title for its text', () => {
    expect(verdicts('---\ntitle: A walk\n  - by the river\n---\n', { generator: 'jekyll' })).toEqual([])
  })

  it('takes the mark from the end of an item, and the tab from behind a dash', () => {
    const unsafe = ['safe', 'unsafe'] as const
    expect(applyFixes(post('\n  - a,\n  - b;\n  - c'), ID, unsafe)).toBe(post('\n  - a\n  - b\n  - c'))
    expect(applyFixes(post('\n  - a\n    - \tb\n  - c'), ID, unsafe)).toBe(post('\n  - a\n  - b\n  - c'))
  })
})

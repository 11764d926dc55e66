import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('unportable-yaml', () => {
  it.each([
    ['title: &Co rocks', '2:8'],
    ['title: !!str 1', '2:8'],
    ['title: !!binary aGk=', '2:8'],
    ['? title\n: A', '2:1'],
    ['1: a', '2:1'],
    ['true: a', '2:1'],
    ['~: a', '2:1'],
    ['2023-10-28: a', '2:1'],
    ['site:\n  1.5: a', '3:3'],
    ['[a, b]: c', '2:1'],
    ['{a: b}: c', '2:1'],
    ['<<: {layout: evil}', '2:1'],
    ['%YAML 1.1\n---\ntitle: A', '2:1'],
  ])('finds one in %j', (block, place) => {
    expect(verdicts(`---\n${block}\n---\n`)).toContain(`${place} unportable-yaml`)
    expect(verdicts(`---\n${block}\n---\n`)).toHaveLength(1)
  })

  it.each([
    ['jekyll', 'title: "\\ud800"', 'error'],
    ['hugo', 'title: "\\ud83d\\ude00"', 'error'],
    ['mkdocs', 'title: "\\ud83d\\ude00"', 'error'],
    ['jekyll', '%YAML 1.1\n---\ntitle: A', 'error'],
    ['hugo', '%YAML 1.1\n---\ntitle: A', 'error'],
    ['eleventy', 'title: "\\ud83d\\ude00"', 'warning'],
    ['jekyll', 'title: &Co rocks', 'warning'],
  ] as const)('is an error where the reader of %s refuses %j, else a warning', (generator, block, level) => {
    const found = lint(`---\n${block}\n---\n`, { generator, collection: { portable: false } })
    expect(found.find(({ rule }) => rule === 'unportable-yaml')?.level).toBe(level)
  })

  it.each([
    ['hugo', 'slides:\n  1: The river\n  20: The dike', []],
    ['eleventy', 'alt:\n  -1: a\n  1.5: b', []],
    ['jekyll', '2023: Rivers', []],
    ['eleventy', 'alt:\n  010: a', ['3:3 unportable-yaml']],
    ['eleventy', 'alt:\n  1.0: a', ['3:3 unportable-yaml']],
    ['eleventy', 'alt:\n  ~: a', ['3:3 unportable-yaml']],
  ] as const)('takes a number for a name where %s reads %j', (generator, block, found) => {
    expect(verdicts(`---\n${block}\n---\n`, { generator, collection: { portable: false } })).toEqual(found)
  })

  // Measured with Psych, Hugo 0.111, js-yaml and yaml: all read these alike.
  it.each([
    "title: ! 'New: a book'",
    'title: ! "New"',
    'title: ! |\n  New\n',
    'title: A\nparams:\n  url: &url >-\n    https://example.com/',
    'title: &title "New"',
    'title: A\ntags: &tags [a, b]',
    'title: A\ntags: &tags\n- a',
    'title: A\nsite: &site\n  name: b',
  ])('is silent where a mark cannot be text: %j', (block) => {
    for (const generator of ['jekyll', 'hugo', 'eleventy', 'docusaurus'] as const)
      expect(verdicts(`---\n${block}\n---\n`, { generator, collection: { portable: false } })).toEqual([])
    expect(verdicts(`---\n${block}\n---\n`)).toContainEqual(expect.stringContaining('unportable-yaml'))
  })

  it.each([
    'title: ! New',
    'title: !important "x"',
    'title: !!binary "aGk="',
    'title: &Co\nlayout: post',
    'title: &Co > rocks',
    'title: &Co rocks',
  ])('is not where it may be: %j', (block) => {
    const found = lint(`---\n${block}\n---\n`, { generator: 'jekyll', collection: { portable: false } })
    expect(found.some(({ level }) => level !== 'info')).toBe(true)
  })

  it('finds an anchor, its alias, and a merge as one thing', () => {
    expect(verdicts('---\na: &b {x: z}\nc: *b\nd:\n  <<: *b\n---\n')).toEqual([
      '2:4 unportable-yaml',
      '3:4 unportable-yaml',
      '5:3 unportable-yaml',
    ])
  })

  it('says of an emptied value only why it is empty', () => {
    expect(verdicts('---\ntitle: &Co\n---\n')).toEqual(['2:8 unportable-yaml'])
    expect(lint('---\ntitle: &Co\n---\n')[0]?.field).toBe('title')
  })

  it.each([
    'title: A & B',
    'title: "&Co *x* !y"',
    'title: Really?! Yes *!*',
    '"1": a',
    "'true': a",
    'v1: a\n1st: b\n2023-rivers: c',
    'title: "[x]: y"',
    'summary: |\n  &a *b\n  ? c\n  <<: d',
    '# &a *b\ntitle: A',
  ])('is silent about %j', (block) => {
    expect(verdicts(`---\n${block}\n---\n`)).toEqual([])
  })

  it('tells surrogates written as escapes, which Jekyll cannot read, and mends pairs of them', () => {
    const text = '---\ntitle: "\\ud83d\\ude00 \\\\ud83d\\ude00 \\uD800"\n---\n'
    expect(verdicts(text)).toEqual(['2:9 unportable-yaml', '2:29 unportable-yaml', '2:36 unportable-yaml'])
    expect(fixed(text)).toBe('---\ntitle: "😀 \\\\ud83d\\ude00 \\uD800"\n---\n')
    expect(verdicts(`---\ntitle: '\\ud83d\\ude00'\n---\n`)).toEqual([])
  })

  it('stays readable when there are thousands', () => {
    const many = lint(`---\na: &a x\nb: [${Array(5000).fill('*a').join(', ')}]\n---\n`)
    expect(many.length).toBeLessThanOrEqual(100)
  })

  it.each([
    ['tags: [rivers, :walks]', "tags: [rivers, ':walks']"],
    ['tags: [?x, rivers]', "tags: ['?x', rivers]"],
    ['a: { ?x: z }', "a: { '?x': z }"],
    ['a: {"k"::v}', `a: {"k":':v'}`],
    ['a: [h:?x]', "a: ['h:?x']"],
    ['a: { main:{ name: x } }', 'a: { main: { name: x } }'],
    ['a: [b:, c]', 'a: [b: , c]'],
    ['a: {b :}', 'a: {b : }'],
  ])('finds a mark between brackets at which Jekyll stops, and repairs it: %s', (line, after) => {
    expect(verdicts(`---\n${line}\n---\n`).map((one) => one.split(' ')[1])).toEqual(['unportable-yaml'])
    expect(fixed(`---\n${line}\n---\n`)).toBe(`---\n${after}\n---\n`)
  })

  it.each([
    'a: [b:c, d?e, "f?", g ?h, ":i", \'?j\']',
    'a: [https://example.com:80/b?c=d#e]',
    'a: {"k":{b: c}, "l":[d], "m":e}',
    'a: :b\nc: ?d\ne: f:?g',
    'a:\n  - :b\n  - ?c',
  ])('is silent about marks that all readers take alike: %s', (block) => {
    expect(verdicts(`---\n${block}\n---\n`)).toEqual([])
  })

  it('speaks of marks between brackets where the reader of the site stops at them, or nobody knows it', () => {
    const levelFor = (generator?: 'jekyll' | 'mkdocs' | 'hugo' | 'astro' | 'any') =>
      lint('---\ntags: [rivers, :walks]\n---\n', generator === undefined ? {} : { generator }).map(({ level }) => level)
    expect(levelFor()).toEqual(['error'])
    expect(levelFor('jekyll')).toEqual(['error'])
    expect(levelFor('mkdocs')).toEqual(['error'])
    expect(levelFor('any')).toEqual(['warning'])
    expect(levelFor('astro')).toEqual([])
  })

  it('takes a value that is used again for meant, where only the reader of the site counts', () => {
    const text = '---\nversion: &v "2.3"\nnext:\n  title: *v\n---\n'
    expect(verdicts(text, { generator: 'hugo' })).toEqual([])
    expect(verdicts(text)).toContain('2:10 unportable-yaml')
    expect(verdicts('---\nsubtitle: &Co rocks\n---\n', { generator: 'hugo' })).toEqual(['2:11 unportable-yaml'])
  })

  it.each(['**title**: A', '*title*: A', '? title: A\n: b', '[title]: A', '{title}: A'])(
    'is an error where a field has no name, %j, on any site',
    (line) => {
      for (const generator of ['jekyll', 'hugo'] as const)
        expect(lint(`---\n${line}\nlayout: post\n---\n`, { generator })[0]).toMatchObject({ level: 'error' })
    },
  )

  it.each(['// date: soon', '<!-- date: soon -->', '/* date: soon */'])('sees that %j is no comment', (line) => {
    const [problem, ...others] = lint(`---\ntitle: A\n${line}\n---\n`, { generator: 'hugo' })
    expect(others).toEqual([])
    expect(problem?.message).toContain('is the name of a field, and no comment')
    expect(verdicts(`---\ntitle: A\n# ${line}\nurl: /a//b\n"// c": d\n---\n`, { generator: 'hugo' })).toEqual([])
  })
})

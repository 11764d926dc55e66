import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'missing-field'
const river = 'https://example.com/2023/10/28/river.html'
const lines = {
  layout: 'layout: post',
  title: 'title: "河边散步"',
  date: 'date: 2023-10-28',
  author: 'author: 林一',
  from: `from: ${river}`,
  tags: 'tags: [ 散步 ]',
  categories: 'categories: [ 生活 ]',
}
const link = `<!--1698489306000-->\n[河边散步](${river})\n------\n\n<div>\n沿着河走。\n</div>\n`

function post(body: string, without: (keyof typeof lines)[] = [], eol = '\n'): string {
  const block = Object.entries(lines).filter(([name]) => !without.includes(name as keyof typeof lines))
  return ['---', ...block.map(([, line]) => line), '---', body].join('\n').replaceAll('\n', eol)
}

const schema = { schema: 'post' } as const

describe(ID, () => {
  it('points at the opening fence and says what the field is for', () => {
    const [problem] = lint(post('', ['from']), schema)
    expect(problem).toMatchObject({
      rule: ID,
      field: 'from',
      start: { line: 1, column: 1 },
      end: { line: 1, column: 4 },
    })
    expect(problem?.message).toBe('`from` is missing')
    expect(problem?.help).toMatch(/^URL of the original article\. Add the field `from`, for example `https:/)
  })

  it('is silent about a post that has all fields, and where the schema asks for none', () => {
    expect(verdicts(post(link), schema)).toEqual([])
    expect(verdicts('---\ntitle: A walk\n---\n')).toEqual([])
  })

  it('reports each missing field once', () => {
    expect(verdicts(post('', ['author', 'tags']), schema)).toEqual([`1:1 ${ID}`, `1:1 ${ID}`])
  })

  describe('restores `from`', () => {
    it.each(['\n', '\r\n'])('to the byte where the text of the link is the title (%j)', (eol) => {
      expect(applyFixes(post(link, ['from'], eol), ID, ['safe'], schema)).toBe(post(link, [], eol))
    })

    it.each([
      ['entities', 'AT&T &amp; Co', 'AT&amp;T &amp; Co'],
      ['escapes', 'A [long] walk', 'A \\[long\\] walk'],
      ['brackets that nobody escaped', 'A [long] walk', 'A [long] walk'],
      ['blanks', 'A  long walk', 'A long walk '],
      ['width', '河边散步！', '河边散步!'],
      ['escapes in both', 'snake\\_case', 'snake\\_case'],
    ])('safely for all their %s', (_, title, text) => {
      const quoted = post(`[${text}](${river})\n`, ['from']).replace('"河边散步"', () => `'${title}'`)
      expect(offers(quoted, ID, schema)).toEqual([`safe: Set \`from\` to the source link of the body: \`${river}\``])
    })

    it('unsafely where the only link above the text has another text', () => {
      expect(offers(post(`[河边散步...](${river})\n------\n\n沿着河走。\n`, ['from']), ID, schema)).toEqual([
        `unsafe: Set \`from\` to the source link of the body: \`${river}\``,
      ])
    })

    it('by hand where links stand in the text alone, five of them at most', () => {
      const body = `Along the river.\n\n${[1, 2, 3, 4, 5, 6].map((n) => `See [${n}](https://example.com/${n}).\n`).join('\n')}`
      const offered = offers(post(body, ['from']), ID, schema)
      expect(offered).toHaveLength(5)
      expect(offered[0]).toBe('manual: Set `from` to a link of the body: `https://example.com/1`')
    })

    it.each([
      ['no link', 'Along the river.\n'],
      ['links that are no web page', '[河边散步](javascript:alert(1))\n'],
      ['a link inside the site', '[河边散步](/river.html)\n'],
    ])('not from %s', (_, body) => {
      expect(offers(post(body, ['from']), ID, schema)).toEqual([])
    })
  })

  it('takes the title from the link, the heading, and the file name', () => {
    const text = post(`[河边散步](${river})\n\n## 河流\n`, ['title'])
    expect(offers(text, ID, { ...schema, path: '_posts/2023-10-28-river-walk.md' })).toEqual([
      'unsafe: Set `title` to the text of the source link in the body: `河边散步`',
      'unsafe: Set `title` to the first heading: `河流`',
      'manual: Set `title` from the file name: `River walk`',
    ])
    expect(applyFixes(text, ID, ['unsafe'], schema)).toBe(text.replace('date:', 'title: "河边散步"\ndate:'))
  })

  it('takes the date from the body, the URL, and the file name, and never twice the same', () => {
    const body = '<time class="x" datetime="2023-10-28T18:35:06+08:00">28 October</time>\n'
    const path = '2023-10-29-river.md'
    expect(offers(post(body, ['date']), ID, { ...schema, path })).toEqual([
      'unsafe: Set `date` to the time that the body states: `2023-10-28T18:35:06+08:00`',
      "unsafe: Set `date` to the date in the source's URL: `2023-10-28`",
      'unsafe: Set `date` from the file name: `2023-10-29`',
    ])
    const meta = '<meta name="dc:date" content="2023-10-27">\n'
    expect(offers(post(meta, ['date']), ID, { ...schema, path: '2023-10-28-river.md' })).toEqual([
      'unsafe: Set `date` to the time that the body states: `2023-10-27`',
      "unsafe: Set `date` to the date in the source's URL: `2023-10-28`",
    ])
    expect(applyFixes(post(body, ['date']), ID, ['unsafe'], schema)).toBe(
      post(body).replace(lines.date, 'date: 2023-10-28T18:35:06+08:00'),
    )
  })

  it.each([
    ['a number', 'https://example.com/6-10282023125450.html'],
    ['an impossible day', 'https://example.com/2023/02/30/'],
    ['a long number', 'https://example.com/120231028.html'],
  ])('takes no date from %s in the URL', (_, url) => {
    expect(offers(post('', ['date']).replace(river, url), ID, schema)).toEqual([])
  })

  it('takes a time without an offset for its day, as nobody knows the rest', () => {
    const body = '<time datetime="2023-10-27 18:35:06">\n'
    expect(offers(post(body, ['date']), ID, schema)[0]).toContain('`2023-10-27`')
  })

  it('writes the only layout that the schema allows', () => {
    const fields = [
      { name: 'layout', kind: 'text', required: true, allowed: ['post'], description: null, examples: [] },
    ] as const
    expect(offers(post('', ['layout']), ID, { ...schema, collection: { fields } })).toEqual([
      'safe: Set `layout` to its only allowed value: `post`',
    ])
    expect(offers(post('', ['layout']), ID, schema)).toEqual([])
  })

  describe('knows what the other posts of the source have', () => {
    const others = (count: number, author = '林一') =>
      Array.from({ length: count }, (_, index) => ({
        path: `other-${index}.md`,
        text: post('', []).replace(river, `https://www.example.com/${index}`).replace('林一', author),
      }))

    it('unsafely where at least five agree', () => {
      const text = post('', ['author', 'tags'])
      expect(offers(text, ID, { ...schema, others: others(5) })).toEqual([
        'unsafe: Set `author` as other posts of this source do: `林一`',
        'unsafe: Set `tags` as other posts of this source do: `散步`',
      ])
      expect(applyFixes(text, ID, ['unsafe'], { ...schema, others: others(5) })).toBe(post(''))
    })

    it('by hand where fewer agree or they differ, the commonest first', () => {
      const text = post('', ['author'])
      expect(offers(text, ID, { ...schema, others: others(4) })).toEqual([
        'manual: Set `author` as other posts of this source do: `林一`',
      ])
      const mixed = [{ ...others(1, 'Wu Mei')[0], path: 'a.md' }, ...others(6)] as ReturnType<typeof others>
      expect(offers(text, ID, { ...schema, others: mixed })).toEqual([
        'manual: Set `author` as other posts of this source do: `林一`',
        'manual: Set `author` as other posts of this source do: `Wu Mei`',
      ])
    })

    it('also where the source is known by the body alone', () => {
      const text = post(link, ['author', 'from'])
      expect(offers(text, ID, { ...schema, others: others(5) })).toEqual([
        'unsafe: Set `author` as other posts of this source do: `林一`',
        `safe: Set \`from\` to the source link of the body: \`${river}\``,
      ])
    })

    it('and nothing of other sources', () => {
      const text = post('', ['author']).replace('example.com', 'example.org')
      expect(offers(text, ID, { ...schema, others: others(6) })).toEqual([])
    })
  })

  it('warns of a page without a title where its generator makes none up', () => {
    const at = (path: string, more = '', generator: 'hugo' | 'jekyll' = 'hugo') =>
      lint(`---\nslug: a\n${more}---\nA walk.\n`, {
        ...{ generator, schema: 'preset', path },
        site: { 'content/bundle/index.md': '', 'content/bundle/part.md': '', 'content/a.md': '' },
      }).map(({ rule, level }) => `${level} ${rule}`)
    expect(at('content/a.md')).toEqual(['warning missing-field'])
    expect(at('content/bundle/index.md', 'date: 2023-10-28\n')).toEqual(['warning missing-field'])
    expect(at('content/index.md')).toEqual([])
    expect(at('content/bundle/part.md')).toEqual([])
    expect(at('content/_index.md')).toEqual([])
    expect(at('content/404.md')).toEqual([])
    expect(at('content/a.md', 'eleventyExcludeFromCollections: true\n')).toEqual([])
    expect(at('content/a.md', 'Title: A\n')).toEqual([])
    expect(at('content/a.md', 'build: { render: never }\n')).toEqual([])
    expect(at('content/a.md', 'headless: true\n')).toEqual([])
    expect(at('_posts/2023-10-28-a.md', '', 'jekyll')).toEqual([])
    // A stub.
    expect(verdicts('---\nslug: a\n---\n', { generator: 'hugo', schema: 'preset', path: 'content/a.md' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { GeneratorId } from '../../schemas/generator-ids.ts'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

describe('malformed-fence', () => {
  it('speaks alone of a first field that starts like a fence', () => {
    expect(verdicts('---\n---foo: a\ntitle: A\n---\n')).toEqual(['2:1 malformed-fence'])
  })

  it.each(['\f', '\v', '\u2003'])('sees the blank %j before the opening line', (blank) => {
    expect(verdicts(`${blank}---\ntitle: A\n---\n`)).toEqual(['1:1 malformed-fence'])
    expect(fixed(`${blank}---\ntitle: A\n---\n`)).toBe('---\ntitle: A\n---\n')
  })

  it.each([
    ['--\ntitle: A\n---\n', '1:1'],
    ['— — —\ntitle: A\n---\n', '1:1'],
    [' ---\ntitle: A\n---\n', '1:1'],
    ['\r\n\r\n---\r\ntitle: A\r\n---\r\n', '3:1'],
    ['---\ntitle: A\n－－－\n\nText.\n', '3:1'],
    ['---\ntitle: A\n ---\n\nText.\n', '3:1'],
  ])('mends %j', (text, place) => {
    expect(verdicts(text)).toEqual([`${place} malformed-fence`])
    expect(fixed(text)).toMatch(/^---\r?\ntitle: A\r?\n---\r?\n/)
    expect(verdicts(fixed(text))).toEqual([])
  })

  it('takes the near fence for the end when the rest is no YAML, and says nothing else', () => {
    const text = '---\ntitle: A\n----\n\nText: with: colons.\n\n---\n\nMore.\n'
    expect(verdicts(text)).toEqual(['3:1 malformed-fence'])
    expect(fixed(text)).toBe('---\ntitle: A\n---\n\nText: with: colons.\n\n---\n\nMore.\n')
  })

  it.each([
    ['---\ntitle: A\n----\ntags: [a]\n---\nText\n', '3:1'],
    ['---\ntitle: A\n-----\ntags: [a]\n-----\nText\n', '3:1'],
    ['---\n...\ntitle: A\n---\nText\n', '2:1'],
    ['---\n# c\n...\ntitle: A\n---\nText\n', '3:1'],
    ['---\n---\ntitle: A\n---\nText\n', '2:1'],
    ['title: A\ntags: [a]\n---\nText\n', '1:1'],
    ['title: A\n---\nText\n', '1:1'],
    ['{\n  title: "A"\n}\nText\n', '1:1'],
    ["{ 'title': 'A' }\nText\n", '1:1'],
  ])('moves no field into or out of the body of %j', (text, at) => {
    for (const frontMatter of ['required', 'optional'] as const) {
      const example = { collection: { frontMatter } }
      expect(verdicts(text, example)).toEqual([`${at} malformed-fence`])
      expect(fixed(text, ['safe', 'unsafe'], example)).toBe(text)
    }
  })

  it.each([
    'Note: a heading\n---\nText\n',
    '{name} is a word\n',
    '{: .class }\n',
    '---\n---\nText: more\nand more.\n\n---\n',
  ])('takes %j for a text', (text) =>
    expect(verdicts(text, { collection: { frontMatter: 'optional' } }).join()).not.toContain('malformed-fence'),
  )

  it('throws no text away that stands behind the dashes', () => {
    const text = '---\ntitle: A\n---foo\n\nText.\n\n---\n'
    expect(verdicts(text)).toEqual(['3:1 malformed-fence'])
    expect(fixed(text)).toBe(text)
  })

  it('indents a line inside a value where that changes nothing', () => {
    const text = '---\ntags: [a,\n---b]\n---\n'
    expect(verdicts(text)).toEqual(['3:1 malformed-fence'])
    expect(fixed(text)).toBe('---\ntags: [a,\n  ---b]\n---\n')
  })

  it.each(['---\na: b\n...\ntitle: A\n---\nText.\n', '---\r\na: b\r\n...\r\n\r\nText.\r\n\r\n---\r\n'])(
    'leaves `...` to the author where a later line may be the end: %j',
    (text) => {
      expect(verdicts(text)).toEqual(['3:1 malformed-fence'])
      expect(fixed(text)).toBe(text)
    },
  )

  it('says that carriage returns end the lines', () => {
    expect(lint('---\rtitle: A\r---\rText.\r')[0]?.message).toContain('carriage returns')
  })

  const blocks = {
    '---': '---\ntitle: A\n---\n',
    '...': '---\ntitle: A\n...\n',
    '+++': '+++\ntitle = "A"\n+++\n',
    ';;;': ';;;\n{"title": "A"}\n;;;\n',
    '{': '{"title": "A"}\n',
    '---yaml': '---yaml\ntitle: A\n---\n',
    '---toml': '---toml\ntitle = "A"\n---\n',
    '---json': '---json\n{"title": "A"}\n---\n',
  }
  const read: Partial<Record<GeneratorId, readonly (keyof typeof blocks)[]>> = {
    jekyll: ['---', '...'],
    hugo: ['---', '+++', '{'],
    hexo: ['---', ';;;'],
    eleventy: ['---', '---yaml', '---json'],
    astro: ['---', '+++'],
    docusaurus: ['---', '---yaml', '---json'],
  }
  it.each(Object.entries(read))('knows what %s reads', (generator, fences) => {
    const site = { generator: generator as GeneratorId }
    const silent = Object.entries(blocks).filter(([, text]) => verdicts(text, site).length === 0)
    expect(silent.map(([fence]) => fence)).toEqual(fences)
  })

  it('rewrites a fence line that is a matter of style', () => {
    expect(fixed('---\r\ntitle: A\r\n...\r\nText\r\n')).toBe('---\r\ntitle: A\r\n---\r\nText\r\n')
    expect(fixed('---yaml\ntitle: A\n---\n')).toBe('---\ntitle: A\n---\n')
    const hexo = { generator: 'hexo' } as const
    expect(fixed('--- \ntitle: A\n---\t\n', ['safe'], hexo)).toBe('---\ntitle: A\n---\t\n')
    expect(verdicts('--- \ntitle: A\n---\n')).toEqual([])
  })

  it.each([
    ['zola', '\n\n+++\ntitle = "A"\n+++\n', []],
    ['hugo', ' ---\ntitle: A\n---\n', []],
    ['hugo', '\n---\ntitle: A\ntitle: A\n---\n', ['4:1 duplicate-key']],
    ['jekyll', '\n---\ntitle: A\ntitle: A\n---\n', ['2:1 malformed-fence']],
    ['hugo', '\u200b\n---\ntitle: A\n---\n', ['2:1 malformed-fence']],
    ['hugo', '\n----\ntitle: A\n---\n', ['2:1 malformed-fence']],
  ] as const)('reads a block below blanks where %s does: %j', (generator, text, expected) => {
    expect(verdicts(text, { generator })).toEqual(expected)
  })

  it('knows who reads an opener below a blank line, and who reads one behind blanks', () => {
    const [below, behind] = ['\n---\ntitle: A\n---\n', ' ---\ntitle: A\n---\n']
    const reads = (generator: GeneratorId) => [below, behind].map((text) => verdicts(text, { generator }).length === 0)
    expect([reads('hugo'), reads('astro'), reads('jekyll')]).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ])
  })

  it.each(['<!-- a note -->\n', '# A walk\n\n', "import Map from './map'\n\n"])(
    'sees front matter below %j, which no generator does',
    (lead) => {
      for (const generator of ['docusaurus', 'hugo', 'jekyll'] as const) {
        const [problem, ...others] = lint(`${lead}---\ntitle: A\ntags: [a]\n---\n\nText.\n`, { generator })
        expect([problem?.rule, others]).toEqual(['malformed-fence', []])
        expect(problem?.message).toContain('stands above the front matter')
      }
    },
  )

  it.each([
    '# A walk\n\n---\n\nText: a rule.\n\n---\n',
    'A walk\n---\ntitle: A\n',
    '# A\n\n```\n---\ntitle: A\n---\n```\n',
  ])('takes %j for a text', (text) =>
    expect(verdicts(text, { generator: 'docusaurus', collection: { frontMatter: 'optional' } })).toEqual([]),
  )

  it('sees TOML that opens with dashes, and JSON whose quotes are curly', () => {
    expect(verdicts('---\ntitle = "A"\n+++\n\nText.\n', { generator: 'hugo' })).toEqual(['3:1 malformed-fence'])
    expect(verdicts('---\ntitle = "A"\n\nText.\n', { generator: 'hugo' })).toEqual(['1:1 unclosed-front-matter'])
    expect(verdicts('{\n  “title”: “A”\n}\n\nText.\n', { generator: 'hugo' })).toEqual(['1:1 malformed-fence'])
  })

  it('leaves it to the author whether dashes below a blank line close the block', () => {
    const text = '---\ntitle: A\nnote: >\n  briefly\n\n----\n\nText.\n'
    expect(lint(text)).toMatchObject([{ rule: 'malformed-fence', start: { line: 6 }, fixes: [{ safety: 'manual' }] }])
  })
})

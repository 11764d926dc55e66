import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { post } from '../../schemas/post.ts'
import { checkPost } from '../../src/check/check-post.ts'
import { createCertifier } from '../../src/check/create-certifier.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { parseTree } from '../../src/post/formats.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { split } from '../../src/post/split.ts'
import { loadYaml } from '../../src/post/yaml/load-yaml.ts'
import { parseFlatTree } from '../../src/post/yaml/parse-flat-tree.ts'
import { parseYamlTree } from '../../src/post/yaml/parse-yaml-tree.ts'
import { dataOfFlat, readFlat } from '../../src/post/yaml/read-flat.ts'
import { readYamlFully } from '../../src/post/yaml/read-yaml-fully.ts'
import { RULES } from '../../src/rules/index.ts'

const settings = createSettings({ schema: readZodSchema(post), rules: RULES, now: Date.UTC(2026, 10, 23) / 1000 })
const { certify } = createCertifier({ ...settings, rules: settings.rules.values() }, parseTree)

const VALUES = [
  ...[
    'post',
    'page',
    'A walk',
    '"河邊散步 17"',
    "'it'",
    '“引”',
    'yes',
    'no',
    'n',
    '012',
    '1e3',
    '1:30',
    '1,000',
    'true',
    'null',
    '~',
  ],
  ...[
    '2023-10-28',
    '2023-10-28T18:35:06+08:00',
    '2023-10-28 18:35:06',
    '2023-10-28 18:35:06 +0800',
    '2031-01-01',
    '20231028',
  ],
  ...[
    'https://example.com/a',
    'http://localhost/a',
    'https://例え.jp/',
    'https://example.com/a b',
    'ftp://a.b/c',
    '<https://a.bc>',
  ],
  ...[
    '[ a, b ]',
    '[a]',
    '[]',
    '[a, a]',
    '["a", b]',
    '[a，b]',
    '[yes]',
    '[a, , b]',
    '[ a: b ]',
    '[a, [b]]',
    '{a: b}',
    '\n- a\n- b',
    '\n  - a',
  ],
  ...[
    'a: b',
    'a #b',
    '# c',
    '"a',
    '"a\\tb"',
    "'a''b'",
    '&a b',
    '*a',
    '!a',
    '| \n  x',
    '>',
    '@a',
    '%a',
    '`a`',
    'a\u200bb',
    'a\u00a0',
    '\u3000a',
  ],
  ...[
    'a <b>x</b>',
    'a &amp; b',
    '{{ x }}',
    'a - {{ x }}',
    '',
    ' ',
    'a  ',
    'a\tb',
    '-1',
    '+1',
    '.5',
    '0x1f',
    '9007199254740993',
    '👩‍👩‍👧',
  ],
]
const KEYS = [
  'layout',
  'title',
  'date',
  'author',
  'from',
  'tags',
  'categories',
  'comments',
  'titel',
  'permalink',
  'published',
  'y',
  'true',
  'Title',
  'x-1',
  '_a',
  '"q"',
]
const GOOD = {
  layout: 'post',
  title: '"河邊散步"',
  date: '2023-10-28T18:35:06+08:00',
  author: 'Lin Yi',
  from: 'https://example.com/river',
  tags: '[ rivers, walks ]',
  categories: '[ travel ]',
}

const line = fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)).map(([key, value]) => `${key}: ${value}\n`)
const blocks = fc
  .record({
    changed: fc.dictionary(fc.constantFrom(...KEYS.slice(0, 12)), fc.constantFrom(...VALUES), { maxKeys: 2 }),
    more: fc.array(line, { maxLength: 2 }),
    noise: fc.option(
      fc.tuple(fc.nat(), fc.constantFrom('\n', ' ', ':', '#', '-', '"', '\t', '\r', '\u2028', '[', '{', '\u0000', 'é')),
      { nil: null },
    ),
  })
  .map(({ changed, more, noise }) => {
    const fields = Object.entries({ ...GOOD, ...changed }).map(([key, value]) => `${key}: ${value}\n`)
    const text = [...fields, ...more].join('')
    if (noise === null) return text
    const at = noise[0] % (text.length + 1)
    return text.slice(0, at) + noise[1] + text.slice(at)
  })
const bodies = fc.constantFrom(
  '',
  'Text.\n',
  '[河邊散步](https://example.com/river)\n------\n\n河\n',
  '[河邊散步](https://example.com/lake)\n------\n\n河\n',
  '<!-- x -->\n\u3000[a](https://example.com/lake)\n---\n\nb\n',
  '# [a](https://example.com/lake)\n\nb\n',
)
const names = fc.constantFrom('a.md', '2023-10-28-a.md', '2022-01-01-a.md', '23-1-1-a.md')

describe('the short way of plain posts', () => {
  it('accepts only posts in which the recipe finds nothing, with the same facts', () => {
    let accepted = 0
    fc.assert(
      fc.property(blocks, bodies, names, (block, body, path) => {
        const source = sourceOfText(path, `---\n${block}---\n${body}`)
        const facts = certify(source)
        if (facts === null) return
        accepted++
        const result = checkPost(source, settings)
        expect({ block, found: result.diagnostics, skipped: result.skipped, undecided: result.undecided }).toEqual({
          block,
          found: [],
          skipped: null,
          undecided: false,
        })
        expect({ ...facts.own, ...facts.shared }).toEqual(result.facts)
      }),
      { numRuns: 20_000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  it('reads the same data as the full reader, or hands over', () => {
    const pieces = fc.constantFrom(
      'a',
      'b: ',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '#',
      '1',
      '.',
      'true',
      '{',
      '}',
      '\\',
      '&',
      'x',
      '|',
      '~',
      '-',
      '中',
    )
    let read = 0
    fc.assert(
      fc.property(
        fc.oneof(
          blocks,
          fc.array(pieces, { maxLength: 14 }).map((parts) => `${parts.join('')}\n`),
        ),
        (text) => {
          const flat = readFlat(text, 0)
          if (flat === null || flat.fields.length === 0 || flat.end !== text.length || !text.endsWith('\n')) return
          read++
          const { block } = split(`---\n${text}---\n`)
          expect(block === null ? null : readYamlFully(block)).toEqual({ data: dataOfFlat(flat.fields), issues: [] })
          const { root, comments } = parseYamlTree(text, 4)
          expect(parseFlatTree(text, 4)).toEqual({ root, comments })
        },
      ),
      { numRuns: 6000 },
    )
    expect(read).toBeGreaterThan(300)
  })

  it('hands over or agrees for every short value', () => {
    const alphabet = ['a', '1', ' ', ':', '#', '-', '[', ']', ',', '"', "'", '.', '\n', '{', '~', 'é']
    let read = 0
    const check = (value: string): void => {
      const text = `k: ${value}\nz: z\n`
      const flat = readFlat(text, 0)
      if (flat === null || flat.end !== text.length) return
      read++
      const own = JSON.stringify(dataOfFlat(flat.fields))
      let full: string
      try {
        full = JSON.stringify(loadYaml(text))
      } catch (error) {
        full = String(error)
      }
      if (own !== full) expect({ text, own }).toEqual({ text, own: full })
    }
    const grow = (value: string, left: number): void => {
      check(value)
      if (left > 0) for (const mark of alphabet) grow(value + mark, left - 1)
    }
    grow('', 4)
    expect(read).toBeGreaterThan(1000)
  })
})

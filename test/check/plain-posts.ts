/** Turns chance into posts that are plain, or nearly so. */
import fc from 'fast-check'

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
/** Fields of a post, line by line: most of them as they should be. */
export const blocks = fc
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
export const bodies = fc.constantFrom(
  '',
  'Text.\n',
  '[河邊散步](https://example.com/river)\n------\n\n河\n',
  '[河邊散步](https://example.com/lake)\n------\n\n河\n',
  '<!-- x -->\n\u3000[a](https://example.com/lake)\n---\n\nb\n',
  '# [a](https://example.com/lake)\n\nb\n',
)
export const names = fc.constantFrom('a.md', '2023-10-28-a.md', '2022-01-01-a.md', '23-1-1-a.md')
